package vn.bangvang.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartiesTest {

    private static final UUID OWNER = new UUID(1, 1);
    private static final UUID UNIT = new UUID(2, 2);

    private final Parties parties = new Parties(
            new UUID(0, 1),
            OWNER,
            Set.of("anh@example.vn"),
            Set.of("0905123456"),
            Set.of(UNIT),
            Set.of(Parties.unitKey("Trường THPT Chu Văn An")));

    private static Sitter sitter(String email, String phone, String unit) {
        return new Sitter(new UUID(9, 9), email, phone, unit, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0905123456", "0905 123 456", "+84 905.123.456", "84905123456", "(0905) 123-456"})
    void a_phone_is_the_same_however_it_is_written(String phone) {
        assertThat(parties.conflictOf(sitter("khac@example.vn", phone, "Sở Nội vụ")))
                .contains(ConflictKind.OWN_ENTRY);
    }

    @Test
    void an_address_is_the_same_in_capitals() {
        assertThat(parties.conflictOf(sitter(" Anh@Example.VN", "", "Sở Nội vụ")))
                .contains(ConflictKind.OWN_ENTRY);
    }

    @Test
    void a_unit_is_the_same_without_accents_and_signs() {
        assertThat(parties.conflictOf(sitter("khac@example.vn", "", "TRUONG THPT “Chu Văn An”")))
                .contains(ConflictKind.SAME_UNIT);
    }

    @Test
    void a_unit_is_the_same_by_its_id() {
        var sitter = new Sitter(null, "khac@example.vn", null, "Tên khác", UNIT);

        assertThat(parties.conflictOf(sitter)).contains(ConflictKind.SAME_UNIT);
    }

    @Test
    void whoever_entered_it_does_not_judge_it() {
        assertThat(parties.conflictOf(new Sitter(OWNER, "khac@example.vn", null, "Sở Nội vụ", null)))
                .contains(ConflictKind.OWN_ENTRY);
    }

    @Test
    void nobody_conflicts_by_having_no_phone() {
        assertThat(parties.conflictOf(sitter("khac@example.vn", "", "Sở Nội vụ")))
                .isEmpty();
        assertThat(parties.conflictOf(sitter("khac@example.vn", "113", "Sở Nội vụ")))
                .isEmpty();
    }
}
