package vn.bangvang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;

/** A hand in a long form: works within a named part of the page, key by key, and counts what it does. */
final class Hand {

    private static final String FIELDS = "input, textarea, select";

    private final Locator scope;
    private final AtomicInteger moves;

    Hand(Locator scope) {
        this(scope, new AtomicInteger());
    }

    private Hand(Locator scope, AtomicInteger moves) {
        this.scope = scope;
        this.moves = moves;
    }

    /** Clicks and fields so far, also of hands within this one. */
    int moves() {
        return moves.get();
    }

    /** The hand within the first part with exactly this name. */
    Hand in(String part) {
        var named = new Locator.GetByRoleOptions().setName(part).setExact(true);
        var either = scope.getByRole(AriaRole.REGION, named).or(scope.getByRole(AriaRole.GROUP, named));
        return new Hand(either.first(), moves);
    }

    /** The hand within a card, opened when it is folded. */
    Hand open(String card) {
        var within = in(card);
        var fold = within.scope.locator("button[aria-expanded]").first();
        if ("false".equals(fold.getAttribute("aria-expanded"))) {
            moves.incrementAndGet();
            fold.click();
        }
        return within;
    }

    Hand turnTo(String page) {
        moves.incrementAndGet();
        scope.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(page))
                .first()
                .click();
        assertThat(scope.getByRole(
                        AriaRole.HEADING,
                        new Locator.GetByRoleOptions().setName(page).setLevel(2).setExact(true)))
                .isVisible();
        return this;
    }

    /** Key by key over what stood there, so that whatever the page does between two keys shows. */
    Hand type(String label, String text) {
        moves.incrementAndGet();
        var field = field(label);
        field.click();
        field.press("ControlOrMeta+a");
        field.press("Delete");
        field.pressSequentially(text);
        assertThat(field).hasValue(text);
        return this;
    }

    /** Types where the page has put the cursor: what was just added begins with its name. */
    Hand typeOn(String text) {
        moves.incrementAndGet();
        scope.locator("input:focus").pressSequentially(text);
        return this;
    }

    Hand choose(String label, String option) {
        moves.incrementAndGet();
        field(label).selectOption(option);
        return this;
    }

    Hand pick(String answer) {
        moves.incrementAndGet();
        scope.getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .check();
        return this;
    }

    Hand tick(String claim, boolean on) {
        moves.incrementAndGet();
        scope.getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(claim))
                .first()
                .setChecked(on);
        return this;
    }

    Hand press(String button) {
        moves.incrementAndGet();
        scope.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    /** What unfolds below its words. */
    Hand unfold(String words) {
        moves.incrementAndGet();
        scope.getByText(words, new Locator.GetByTextOptions().setExact(true))
                .and(scope.page().locator("summary"))
                .first()
                .click();
        return this;
    }

    Hand see(String words) {
        assertThat(scope.getByText(words).first()).isVisible();
        return this;
    }

    private Locator field(String label) {
        var exact = scope.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
        return exact.and(scope.page().locator(FIELDS)).first();
    }
}
