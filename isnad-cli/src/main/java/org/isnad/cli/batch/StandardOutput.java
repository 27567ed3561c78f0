package org.isnad.cli.batch;

import java.io.FilterOutputStream;
import java.io.IOException;
import org.isnad.cli.terminal.Surroundings;

/** Standard output, which tells a reader that went away ({@code | head}) from a disk that is full. */
final class StandardOutput extends FilterOutputStream {
    private final Surroundings surroundings;

    StandardOutput(Surroundings surroundings) {
        super(surroundings.out());
        this.surroundings = surroundings;
    }

    @Override
    public void write(int unit) throws IOException {
        write(new byte[] {(byte) unit}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw surroundings.outDevice() == Surroundings.Device.PIPE ? new ReaderGoneException(e) : e;
        }
    }
}
