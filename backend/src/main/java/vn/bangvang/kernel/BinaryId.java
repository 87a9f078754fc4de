package vn.bangvang.kernel;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a UUID that the database keeps as {@code BINARY(16)}: on a row's component and on a query's parameter. */
@TypeDef(type = DataType.BYTE_ARRAY, converter = UuidBinaryConverter.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface BinaryId {}
