package org.graunt.spec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a file into text: UTF-8, with or without the mark that Windows puts in front.
 */
final class SourceText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final Complaints complaints;
    private final StringBuilder text = new StringBuilder();
    private int line = 1;
    private int lastLineBlamed;

    private SourceText(Complaints complaints) {
        this.complaints = complaints;
    }

    /**
     * The text of these bytes. A byte that is not UTF-8 is complained of, once for each line, and
     * read as Windows-1252, from which it most often comes, so that the rest can be checked too.
     */
    static String of(byte[] bytes, Complaints complaints) {
        if (isUtf16(bytes)) {
            complaints.at(1, 1, "The file is in UTF-16", "Save it as UTF-8.");
            return "";
        }
        SourceText source = new SourceText(complaints);
        source.decode(ByteBuffer.wrap(bytes));
        String text = source.text.toString();
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }

    private void decode(ByteBuffer bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.remaining() + 1);
        CoderResult result = decoder.reset().decode(bytes, chars, true);
        while (result.isError()) {
            take(chars);
            takeForeign(bytes.get());
            result = decoder.reset().decode(bytes, chars, true);
        }
        take(chars);
    }

    private void take(CharBuffer chars) {
        chars.flip();
        line += (int) chars.chars().filter(c -> c == '\n').count();
        text.append(chars);
        chars.clear();
    }

    private void takeForeign(byte foreign) {
        String read = WINDOWS.decode(ByteBuffer.wrap(new byte[] {foreign})).toString();
        if (line > lastLineBlamed) {
            lastLineBlamed = line;
            complaints.at(
                    line,
                    column(),
                    "Byte 0x%02X is not UTF-8; as Windows-1252 it would be %s"
                            .formatted(foreign & 0xFF, read),
                    "Save the file as UTF-8.");
        }
        text.append(read);
    }

    private int column() {
        int start = text.lastIndexOf("\n") + 1;
        int column = text.codePointCount(start, text.length()) + 1;
        boolean marked = start == 0 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
        return marked ? column - 1 : column;
    }
}
