@echo off
rem Starts Graunt on a JDK 25, wherever one is to be found.
rem GRAUNT_JAVA names a java.exe, GRAUNT_OPTIONS holds options for it, such as -Xmx8g.
setlocal enableextensions
set "GRAUNT_HOME=%~dp0.."
set "FOUND="

if defined GRAUNT_JAVA call :try "%GRAUNT_JAVA%"
if not defined FOUND if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
if not defined FOUND for %%j in (java.exe) do call :try "%%~$PATH:j"
if not defined FOUND for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-25*" "%ProgramFiles%\Java\jdk-25*" "%ProgramFiles%\Microsoft\jdk-25*" "%ProgramFiles%\Zulu\zulu-25*" "%USERPROFILE%\.jdks\*25*") do call :try "%%~d\bin\java.exe"

if not defined FOUND (
    echo Graunt needs Java 25, and none was found.>&2
    echo Install a JDK 25, for example from https://adoptium.net/temurin/releases/?version=25>&2
    echo or say where one is: set GRAUNT_JAVA=C:\path\to\jdk-25\bin\java.exe>&2
    exit /b 2
)

set "VECTOR="
"%FOUND%" --list-modules | findstr /b "jdk.incubator.vector" >nul && set "VECTOR=--add-modules=jdk.incubator.vector"
"%FOUND%" %VECTOR% --enable-native-access=ALL-UNNAMED %GRAUNT_OPTIONS% "-Dgraunt.home=%GRAUNT_HOME%" -classpath "%GRAUNT_HOME%\lib\*" org.graunt.Main %*
exit /b %ERRORLEVEL%

:try
if defined FOUND exit /b 0
if "%~1"=="" exit /b 0
if not exist "%~1" exit /b 0
"%~1" -version 2>&1 | findstr /r /c:"version \"25[\".]" >nul && set "FOUND=%~1"
exit /b 0
