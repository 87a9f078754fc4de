package vn.bangvang.kernel;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a UUID in sixteen bytes: half the index of its text form. */
@Singleton
public class UuidBinaryConverter implements AttributeConverter<@Nullable UUID, byte @Nullable []> {

    @Override
    public byte @Nullable [] convertToPersistedValue(@Nullable UUID id, ConversionContext context) {
        return id == null ? null : bytes(id);
    }

    @Override
    public @Nullable UUID convertToEntityValue(byte @Nullable [] bytes, ConversionContext context) {
        return bytes == null ? null : uuid(bytes);
    }

    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    public static UUID uuid(byte[] bytes) {
        var buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
