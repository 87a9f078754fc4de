package vn.bangvang.storage;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reading a mapped file by position; nothing is copied but what is asked for. */
record FileBytes(ByteBuffer buffer) {

    int size() {
        return buffer.capacity();
    }

    int u8(int at) {
        return at < size() ? buffer.get(at) & 0xFF : 0;
    }

    int u16le(int at) {
        return u8(at) | u8(at + 1) << 8;
    }

    long u32le(int at) {
        return u16le(at) | (long) u16le(at + 2) << 16;
    }

    long u32(int at) {
        return Integer.toUnsignedLong(Integer.reverseBytes((int) u32le(at)));
    }

    /** One char per byte, whatever the encoding; cut to the file's bounds. */
    String text(int from, int to) {
        int start = Math.clamp(from, 0, size());
        var copy = new byte[Math.clamp(to, start, size()) - start];
        buffer.get(start, copy);
        return new String(copy, StandardCharsets.ISO_8859_1);
    }

    boolean has(String ascii, int at) {
        if (at < 0 || at + ascii.length() > size()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (u8(at + i) != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    int findBack(String ascii, int before, int floor) {
        for (int at = before - ascii.length(); at >= Math.max(0, floor); at--) {
            if (has(ascii, at)) {
                return at;
            }
        }
        return -1;
    }
}
