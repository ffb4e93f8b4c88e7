# Builds Graunt for Windows: a folder that runs where it lies, and an installer (.msi).
# Not tried yet: see installer/README.md.
#
#   powershell -ExecutionPolicy Bypass -File installer\windows\build.ps1 [-ImageOnly]
#
# It takes target\graunt, which "mvn package" leaves, and writes to target\installer. JAVA_HOME says
# which JDK 25 becomes the runtime.
param([switch] $ImageOnly, [int] $SecondsToLearn = 20)
$ErrorActionPreference = 'Stop'

$here = Split-Path -Parent $PSScriptRoot
$root = Split-Path -Parent $here
$application = Join-Path $root 'target\graunt'
$work = Join-Path $root 'target\installer'
$image = Join-Path $work 'Graunt'
$app = Join-Path $image 'app'

function Stop-Because([string] $why) {
    [Console]::Error.WriteLine($why)
    exit 2
}

function Invoke-Tool([string] $tool, [string[]] $words) {
    & $tool @words
    if ($LASTEXITCODE -ne 0) { Stop-Because "$tool ended with $LASTEXITCODE." }
}

# --- what must be there ---------------------------------------------------------------------------
if ($env:OS -ne 'Windows_NT') { Stop-Because 'This script builds for Windows, and runs on Windows only.' }
$candidates = @($env:JAVA_HOME) + @(Get-ChildItem "$env:ProgramFiles\Eclipse Adoptium\jdk-25*",
    "$env:ProgramFiles\Java\jdk-25*", "$env:ProgramFiles\Microsoft\jdk-25*" -ErrorAction SilentlyContinue |
    ForEach-Object FullName)
$jdk = $candidates | Where-Object {
    $_ -and (Test-Path "$_\bin\jpackage.exe") -and (Select-String -Quiet '^JAVA_VERSION="25[".]' "$_\release")
} | Select-Object -First 1
if (-not $jdk) { Stop-Because 'A JDK 25 is needed, and none was found. Install one, or set JAVA_HOME to it.' }
$programs = @(Get-ChildItem "$application\lib\graunt-*.jar" -ErrorAction SilentlyContinue)
if ($programs.Count -eq 0) {
    Stop-Because "There is no program in $application. Build it first: mvn package -DskipTests"
}
if ($programs.Count -gt 1) {
    Stop-Because "There is more than one program in $application\lib: run mvn clean package."
}
if (-not (Test-Path "$application\sample-data\london.out\manifest.json")) {
    Stop-Because 'The sample has no results to show. Make them: target\graunt\bin\graunt.cmd run target\graunt\sample-data\london.yaml --abridged'
}
if (-not (Test-Path "$application\lib\javafx-graphics-*-win.jar")) {
    Stop-Because "JavaFX in $application\lib is for another system; build Graunt on this machine."
}
if (-not $ImageOnly -and -not (Get-Command wix, candle -ErrorAction SilentlyContinue)) {
    Stop-Because 'The WiX Toolset is needed for the installer. With -ImageOnly there is none, and it is not needed.'
}
$program = $programs[0].Name
$version = $program -replace '^graunt-' -replace '\.jar$'

# --- the folder -----------------------------------------------------------------------------------
Write-Output "Laying out $program ..."
if (Test-Path $work) { Remove-Item -Recurse -Force $work }
New-Item -ItemType Directory $work | Out-Null
Set-Location $here
Invoke-Tool "$jdk\bin\java.exe" @('-Djava.awt.headless=true', "$here\prepare\Prepare.java",
    $application, "$work\stage", 'windows', $jdk)

Write-Output 'Linking a runtime ...'
$modules = (Get-Content "$here\modules.txt") -join ','
Invoke-Tool "$jdk\bin\jlink.exe" @('--add-modules', $modules, '--strip-debug', '--compress', 'zip-6',
    '--no-header-files', '--no-man-pages', '--output', "$work\runtime")

# Two programs: the window's opens no console, the command line's needs one.
Write-Output 'Making the folder ...'
Set-Content "$work\console.properties" "win-console=true`nwin-menu=false`nwin-shortcut=false"
Invoke-Tool "$jdk\bin\jpackage.exe" @('--type', 'app-image', '--name', 'Graunt', '--app-version', $version,
    '--vendor', 'Graunt', '--copyright', 'Apache License 2.0',
    '--description', 'A workbench for population projections',
    '--input', "$work\stage\app", '--main-jar', "lib\$program", '--main-class', 'org.graunt.Main',
    '--runtime-image', "$work\runtime", '--icon', "$work\stage\icons\graunt.ico", '--arguments', 'window',
    '--add-launcher', "graunt-cli=$work\console.properties",
    '--java-options', '--add-modules=jdk.incubator.vector',
    '--java-options', '--enable-native-access=ALL-UNNAMED',
    '--java-options', '-Dgraunt.home=$APPDIR',
    '--java-options', '-Xlog:aot=off',
    '--java-options', '-XX:AOTCache=$APPDIR\graunt.aot',
    '--dest', $work)

# --- the cache of the start: Java keeps what is loaded while the window opens on the sample -----------
Write-Output "Learning how it starts ($SecondsToLearn s); a window opens and closes ..."
$lines = Get-Content "$app\Graunt.cfg" | ForEach-Object { $_.Replace('$APPDIR', $app) }
$path = ($lines | Where-Object { $_ -like 'app.classpath=*' } | ForEach-Object { $_.Substring(14) }) -join ';'
$options = $lines | Where-Object { $_ -like 'java-options=*' -and $_ -notmatch 'AOTCache|Xlog' } |
    ForEach-Object { '"' + $_.Substring(13) + '"' }
$words = @("`"-XX:AOTCacheOutput=$app\graunt.aot`"") + $options +
    @('-classpath', "`"$path`"", 'org.graunt.Main', 'window', "`"$app\sample-data\london.yaml`"")
$learner = Start-Process -PassThru -FilePath "$image\runtime\bin\java.exe" -ArgumentList $words `
    -RedirectStandardError "$work\training.log"
Start-Sleep -Seconds $SecondsToLearn
# Closing the window ends the program in its own way; ending the process would leave no cache.
$learner.CloseMainWindow() | Out-Null
$learner.WaitForExit(120000) | Out-Null
if (-not (Test-Path "$app\graunt.aot")) {
    Stop-Because "Java wrote no cache of what it loads: see $work\training.log"
}

# --- the installer --------------------------------------------------------------------------------
if (-not $ImageOnly) {
    Write-Output 'Making the installer ...'
    Invoke-Tool "$jdk\bin\jpackage.exe" @('--type', 'msi', '--name', 'Graunt', '--app-version', $version,
        '--app-image', $image, '--vendor', 'Graunt', '--license-file', "$root\LICENSE",
        '--win-per-user-install', '--win-menu', '--win-dir-chooser',
        '--win-upgrade-uuid', '6d0c6f0e-5d0b-4c39-9a53-1b6a6f6f2f25', '--dest', $work)
}
Remove-Item -Recurse -Force "$work\stage", "$work\runtime", "$work\console.properties"
Write-Output "Done: $work"
