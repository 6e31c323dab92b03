package io.github.csto.examples.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever gzip writes is read, and everything else is refused: each end that is too early, each byte that is another, and whatever follows. */
class GunzipTest {
    private static final String TEXT = "state,day\nUZ,1999\nAM,2000-01-01\n".repeat(3);

    private static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    private static byte[] zipped(String text) throws IOException {
        return zipped(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] joined(byte[]... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.write(part);
        }
        return bytes.toByteArray();
    }

    private static byte[] read(byte[] zipped) throws IOException {
        try (Gunzip in = new Gunzip(new ByteArrayInputStream(zipped))) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, 65_535, 65_536, 65_537, 300_000})
    void whatWasZippedIsRead(int length) throws IOException {
        byte[] plain = new byte[length];
        new Random(length).nextBytes(plain);
        assertThat(read(zipped(plain))).isEqualTo(plain);
        assertThat(read(joined(zipped(plain), zipped(""), zipped(plain)))).isEqualTo(joined(plain, plain));
    }

    @Test
    void bytesMayComeOneByOne() throws IOException {
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(joined(zipped(TEXT), zipped(TEXT)))) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return super.read(bytes, offset, Math.min(length, 1));
            }

            @Override
            public int available() {
                return 0;
            }
        };
        try (Gunzip in = new Gunzip(slow)) {
            assertThat(in.readAllBytes()).isEqualTo((TEXT + TEXT).getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void eachEndThatIsTooEarlyIsAnError() throws IOException {
        byte[] whole = joined(zipped(TEXT), zipped(TEXT));
        for (int end = 0; end < whole.length; end++) {
            byte[] part = Arrays.copyOf(whole, end);
            if (end == whole.length / 2) {
                assertThat(read(part)).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
            } else {
                assertThatThrownBy(() -> read(part)).as("%d", end).isInstanceOf(EOFException.class);
            }
        }
    }

    @Test
    void eachByteThatFollowsIsAnErrorUnlessGzipGoesOn() throws IOException {
        byte[] whole = zipped(TEXT);
        for (int value = 0; value < 256; value++) {
            byte[] more = joined(whole, new byte[] {(byte) value, 'x', 'y'});
            assertThatThrownBy(() -> read(more)).as("%d", value).isInstanceOf(ZipException.class);
        }
    }

    @Test
    void eachByteThatIsAnotherIsAnErrorUnlessNothingDependsOnIt() throws IOException {
        byte[] whole = zipped(TEXT);
        for (int at = 0; at < whole.length; at++) {
            byte[] other = whole.clone();
            other[at] ^= 0x04; // in the flags, that there is an extra field
            if (at >= 4 && at <= 9) { // time, extra flags and system
                assertThat(read(other)).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
            } else {
                assertThatThrownBy(() -> read(other)).as("%d", at).isInstanceOf(IOException.class);
            }
        }
    }

    @Test
    void allThatAHeaderMayHoldIsPassedOver() throws IOException {
        byte[] plain = zipped(TEXT);
        byte[] start = Arrays.copyOf(plain, 10);
        start[3] = 0x1f; // text, checksum, extra field, name and comment
        byte[] header = joined(start, new byte[] {3, 0, 'a', 0, 'c'}, new byte[] {'n', 0}, new byte[] {0});
        CRC32 checksum = new CRC32();
        checksum.update(header);
        byte[] sum = {(byte) checksum.getValue(), (byte) (checksum.getValue() >> 8)};
        byte[] rest = Arrays.copyOfRange(plain, 10, plain.length);
        assertThat(read(joined(header, sum, rest))).isEqualTo(TEXT.getBytes(StandardCharsets.UTF_8));
        sum[0]++;
        byte[] wrong = joined(header, sum, rest);
        assertThatThrownBy(() -> read(wrong)).hasMessage("The checksum of the header is wrong");
    }
}
