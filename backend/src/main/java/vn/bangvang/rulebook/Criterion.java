package vn.bangvang.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of the score sheet. Points go from 0 to {@code max} in multiples of {@code step}; with parts, the judge
 * gives points to the parts.
 *
 * @param kind whether its points are added to reach the scale, on top of it, or taken off
 * @param factor by which the points are multiplied
 * @param parts sub-criteria; their maxima add up to {@code max}
 * @param remark when a remark on this criterion must be written, by its points
 * @param example whether {@code max} is the organiser's to set and no source gives it
 */
public record Criterion(
        @Code String code,
        LocalizedText name,
        @Nullable LocalizedText description,
        @Fallback("points") Kind kind,
        @Within(min = "0.01", max = "1000") BigDecimal max,
        @Within(min = "0.01", max = "1000") @Fallback("1") BigDecimal step,
        @Within(min = "0.01", max = "100") @Fallback("1") BigDecimal factor,
        @Within(min = "0", max = "30") List<Part> parts,
        @Fallback("never") RemarkRule remark,
        @Fallback("false") boolean example) {

    public Criterion {
        parts = List.copyOf(parts);
    }

    /** POINTS make the scale; a BONUS comes on top; a PENALTY is taken off. */
    public enum Kind {
        POINTS,
        BONUS,
        PENALTY
    }

    /** A sub-criterion. Its code is unique among all lines of the sheet. */
    public record Part(
            @Code String code,
            LocalizedText name,
            @Nullable LocalizedText description,
            @Within(min = "0.01", max = "1000") BigDecimal max,
            @Within(min = "0.01", max = "1000") BigDecimal step,
            @Fallback("never") RemarkRule remark,
            @Fallback("false") boolean example) {}

    /** The lines that a judge fills in: the parts, or the criterion itself. */
    public Stream<SheetLine> lines() {
        return parts.isEmpty()
                ? Stream.of(new SheetLine(code, name, description, max, step, remark, this))
                : parts.stream()
                        .map(p -> new SheetLine(
                                p.code(), p.name(), p.description(), p.max(), p.step(), p.remark(), this));
    }

    /** The most that it adds to a sheet's total: {@code max} times {@code factor}; nothing for a penalty. */
    public BigDecimal most() {
        return kind == Kind.PENALTY ? BigDecimal.ZERO : max.multiply(factor);
    }
}
