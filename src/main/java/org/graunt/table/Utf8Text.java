package org.graunt.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a UTF-8 stream, without a byte order mark. Bytes that are not UTF-8 become
 * U+FFFD and their line is complained of, so that reading goes on and finds the other problems.
 */
final class Utf8Text extends Reader {
    private static final int CHUNK = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final InputStream in;
    private final Complaints complaints;
    private final ByteBuffer bytes = ByteBuffer.allocate(CHUNK).flip();
    private final CharsetDecoder decoder =
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
    private long line = 1;
    private long lastComplaint;
    private boolean afterReturn;
    private boolean atStart = true;
    private boolean ended;

    Utf8Text(InputStream in, Complaints complaints) {
        this.in = in;
        this.complaints = complaints;
    }

    @Override
    public int read(char[] target, int from, int length) throws IOException {
        CharBuffer chars = CharBuffer.wrap(target, from, length);
        while (chars.position() == from) {
            int before = chars.position();
            CoderResult result = decoder.decode(bytes, chars, ended);
            skipByteOrderMark(target, chars, before);
            countLines(target, before, chars.position());
            if (result.isError()) {
                replace(result.length(), chars);
            } else if (result.isUnderflow() && chars.position() == from && !refill()) {
                return -1;
            }
        }
        return chars.position() - from;
    }

    private void skipByteOrderMark(char[] target, CharBuffer chars, int before) {
        if (atStart && chars.position() > before) {
            atStart = false;
            if (target[before] == BYTE_ORDER_MARK) {
                int kept = chars.position() - before - 1;
                System.arraycopy(target, before + 1, target, before, kept);
                chars.position(before + kept);
            }
        }
    }

    /** A line ends with LF, CR or both, as it does for the parser. */
    private void countLines(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c <= '\r') {
                if (c == '\r' || (c == '\n' && !afterReturn)) {
                    line++;
                }
                afterReturn = c == '\r';
            } else {
                afterReturn = false;
            }
        }
    }

    private void replace(int length, CharBuffer chars) {
        int first = bytes.get(bytes.position()) & 0xFF;
        bytes.position(bytes.position() + length);
        if (line != lastComplaint) {
            lastComplaint = line;
            complaints.error(
                    Complaint.ENCODING,
                    line,
                    "The byte 0x%X is not UTF-8".formatted(first),
                    "Save the file as UTF-8 (in Excel: CSV UTF-8); it may be Windows-1252 now.");
        }
        if (chars.hasRemaining()) {
            chars.put(REPLACEMENT);
        }
    }

    /** True while there is something left to decode. */
    private boolean refill() throws IOException {
        if (ended) {
            return false;
        }
        bytes.compact();
        int got = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (got < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + got);
        }
        bytes.flip();
        return !ended || bytes.hasRemaining();
    }

    /** Does nothing: the stream belongs to whoever opened it. */
    @Override
    public void close() {}
}
