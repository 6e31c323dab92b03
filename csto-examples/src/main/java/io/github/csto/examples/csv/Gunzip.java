package io.github.csto.examples.csv;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * What a gzip file holds (RFC 1952): one member, or several, one after the other. Java's own stream passes over whatever follows a member and is no
 * other; here that is an error, and so is a file that ends too early.
 */
final class Gunzip extends InputStream {
    private static final int BUFFER = 1 << 16;
    private static final int DEFLATE = 8;
    private static final int HEADER_CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int RESERVED = 0xe0;

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final CRC32 headerChecksum = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;
    private boolean ended;

    Gunzip(InputStream in) throws IOException {
        this.in = in;
        header();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            while (!ended) {
                int count = inflater.inflate(bytes, offset, length);
                if (count > 0) {
                    checksum.update(bytes, offset, count);
                    return count;
                }
                if (inflater.finished()) {
                    trailer();
                } else if (inflater.needsDictionary()) {
                    throw new ZipException("It needs a dictionary");
                } else {
                    if (position == limit && !fill()) {
                        throw new EOFException("It ends in the middle");
                    }
                    inflater.setInput(buffer, position, limit - position);
                    position = limit;
                }
            }
            return -1;
        } catch (DataFormatException e) {
            throw new ZipException(String.valueOf(e.getMessage()));
        }
    }

    private boolean fill() throws IOException {
        position = 0;
        limit = Math.max(0, in.read(buffer, 0, buffer.length));
        return limit > 0;
    }

    private int next() throws IOException {
        if (position == limit && !fill()) {
            throw new EOFException("It ends in the middle");
        }
        return Byte.toUnsignedInt(buffer[position++]);
    }

    private int ofHeader() throws IOException {
        int value = next();
        headerChecksum.update(value);
        return value;
    }

    private void header() throws IOException {
        headerChecksum.reset();
        if (ofHeader() != 0x1f || ofHeader() != 0x8b) {
            throw new ZipException("What follows the end is not gzip");
        }
        if (ofHeader() != DEFLATE) {
            throw new ZipException("Unsupported compression method");
        }
        int flags = ofHeader();
        if ((flags & RESERVED) != 0) {
            throw new ZipException("Unsupported flags in the header");
        }
        for (int i = 0; i < 6; i++) { // time, extra flags, system
            ofHeader();
        }
        if ((flags & EXTRA) != 0) {
            int length = ofHeader() | ofHeader() << Byte.SIZE;
            for (int i = 0; i < length; i++) {
                ofHeader();
            }
        }
        text((flags & NAME) != 0);
        text((flags & COMMENT) != 0);
        if ((flags & HEADER_CHECKSUM) != 0) {
            int expected = (int) headerChecksum.getValue() & 0xffff;
            if ((next() | next() << Byte.SIZE) != expected) {
                throw new ZipException("The checksum of the header is wrong");
            }
        }
    }

    private void text(boolean there) throws IOException {
        if (there) {
            while (ofHeader() != 0) {
                // The name is not needed.
            }
        }
    }

    private void trailer() throws IOException {
        position -= inflater.getRemaining();
        if (fourBytes() != checksum.getValue()) {
            throw new ZipException("The checksum is wrong");
        }
        if (fourBytes() != (inflater.getBytesWritten() & 0xffffffffL)) {
            throw new ZipException("The length is wrong");
        }
        if (position == limit && !fill()) {
            ended = true;
            return;
        }
        header();
        inflater.reset();
        checksum.reset();
    }

    private long fourBytes() throws IOException {
        long value = 0;
        for (int i = 0; i < 4; i++) {
            value |= (long) next() << (Byte.SIZE * i);
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
