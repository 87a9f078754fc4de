package vn.bangvang.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.bangvang.http.Person;

/** Debian's Chromium, with one context for each person. */
final class Browsers implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    /** In milliseconds: a busy machine is slow, not wrong. */
    private static final double PATIENCE = 30_000;

    private final Playwright playwright;
    private final Browser browser;
    private final String address;
    private final List<Screen> screens = new ArrayList<>();

    Browsers(String address) {
        if (!Files.isExecutable(CHROMIUM)) {
            throw new AssertionError("The browser journey needs Debian's chromium: apt-get install chromium");
        }
        this.address = address;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** The browser of another person. */
    Screen open() {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(Looks.DESK));
        context.setDefaultTimeout(PATIENCE);
        var screen = new Screen(context.newPage());
        screens.add(screen);
        return screen;
    }

    /** The browser of somebody who has signed in. */
    Screen open(Person person) {
        var screen = open();
        screen.take(person.cookies(), address);
        return screen;
    }

    /** What went wrong behind the pages, in all browsers. */
    List<String> complaints() {
        return screens.stream().flatMap(screen -> screen.complaints().stream()).toList();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
