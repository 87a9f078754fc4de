package vn.bangvang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** One person's browser, used by what can be seen and named: buttons, links, labels. */
final class Screen {

    /** What no address and no certificate is called. */
    static final String MADE_UP = "khong-co-that";

    private static final Path KEPT = Path.of("target", "journey-files");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Screen(Page page) {
        this.page = page;
        page.onConsoleMessage(this::heard);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
    }

    private void heard(ConsoleMessage message) {
        var speaksUp = message.type().equals("error") || message.type().equals("warning");
        if (speaksUp && !isExpected(message)) {
            complaints.add("%s: %s (%s)".formatted(page.url(), message.text(), message.location()));
        }
    }

    /**
     * Chromium itself reports refusals: a visitor is asked who it is, {@link #MADE_UP} is not there, and a regulation
     * that is only half typed has no summary.
     */
    private static boolean isExpected(ConsoleMessage message) {
        var asksWho = message.text().contains("401") && message.location().contains("/api/session");
        var halfTyped = message.text().contains("422") && message.location().contains("/api/rulebooks/summary");
        return asksWho
                || halfTyped
                || message.text().contains("404") && message.location().contains(MADE_UP);
    }

    /** What was wrong since they were last asked for. */
    List<String> complaints() {
        var since = List.copyOf(complaints);
        complaints.clear();
        return since;
    }

    /** The session of somebody who signed in elsewhere. */
    void take(Map<String, String> cookies, String address) {
        page.context()
                .addCookies(cookies.entrySet().stream()
                        .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()).setUrl(address))
                        .toList());
    }

    Screen visit(String path) {
        page.navigate(path);
        return this;
    }

    Screen title(String words) {
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(words).setLevel(1)))
                .isVisible();
        return this;
    }

    boolean shows(String title) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .innerText()
                .contains(title);
    }

    Screen see(String words) {
        assertThat(page.getByText(words)
                        .filter(new Locator.FilterOptions().setVisible(true))
                        .first())
                .isVisible();
        return this;
    }

    Screen click(String button) {
        button(button).first().click();
        return this;
    }

    /** The button in the window that asks before an act; the window closes when the act is done. */
    Screen confirm(String button) {
        var window = page.getByRole(AriaRole.DIALOG);
        window.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
        assertThat(window).not().isVisible();
        return this;
    }

    /** Asks for an act and confirms it. */
    Screen act(String button) {
        return click(button).confirm(button);
    }

    Screen follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        return this;
    }

    /** Types into the field with this label, replacing what stood there. */
    Screen type(String label, String text) {
        field(page.getByLabel(label)).fill(text);
        return this;
    }

    /** Key by key, so that whatever the page does between two keys shows. */
    Screen write(String label, String text) {
        var field = field(page.getByLabel(label));
        field.click();
        page.keyboard().type(text);
        assertThat(field).hasValue(text);
        return this;
    }

    /** Types into the field with this label in the group with this name. */
    Screen type(String group, String label, String text) {
        var within = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(group));
        field(within.getByLabel(label)).fill(text);
        return this;
    }

    /** A day and an hour, as people write them. */
    Screen type(String group, LocalDateTime moment) {
        return type(group, "Ngày", DAY.format(moment)).type(group, "Giờ", HOUR.format(moment));
    }

    Screen choose(String label, String option) {
        page.getByLabel(label).and(page.locator("select")).first().selectOption(option);
        return this;
    }

    /** One of several answers. */
    Screen pick(String answer) {
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(answer).setExact(true))
                .check();
        return this;
    }

    /** The same answer to every question. */
    Screen pickEach(String answer) {
        page.getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(answer).setExact(true))
                .all()
                .forEach(Locator::check);
        return this;
    }

    Screen tick(String claim) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(claim))
                .check();
        return this;
    }

    /** Through the chooser that the button opens. */
    Screen upload(String kind, FilePayload file) {
        page.waitForFileChooser(() -> click("Chọn tệp: " + kind)).setFiles(file);
        return see(file.name);
    }

    /** Keeps the file that a button or link brings. */
    Path download(AriaRole role, String name, String as) {
        var control =
                page.getByRole(role, new Page.GetByRoleOptions().setName(name)).first();
        Download download = page.waitForDownload(control::click);
        var file = KEPT.resolve(as);
        download.saveAs(file);
        return file;
    }

    /** Keeps the file that a link shows in a tab of its own. */
    Path open(String link, String as) {
        var anchor = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first();
        page.waitForPopup(anchor::click).close();
        var answer = page.request().get(anchor.getAttribute("href"));
        try {
            return Files.write(Files.createDirectories(KEPT).resolve(as), answer.body());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Waits, without a fixed pause, until something can be seen from outside of the page. */
    <T> T await(Supplier<Optional<T>> look) {
        var seen = new ArrayList<T>(1);
        page.waitForCondition(() -> {
            if (seen.isEmpty()) {
                look.get().ifPresent(seen::add);
            }
            return !seen.isEmpty();
        });
        return seen.getFirst();
    }

    /** What holds for every page, checked on this one. */
    Screen looks(String name) {
        complaints.addAll(Looks.check(page, name));
        return this;
    }

    Hand hand() {
        return new Hand(page.locator("main"));
    }

    String path() {
        return URI.create(page.url()).getPath();
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Not the button with the eye beside it. */
    private Locator field(Locator labelled) {
        return labelled.and(page.locator("input, textarea")).first();
    }
}
