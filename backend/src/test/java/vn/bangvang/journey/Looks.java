package vn.bangvang.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotCaret;
import com.microsoft.playwright.options.ViewportSize;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What holds for every page met: accessible, translated, not wider than a phone, and kept as pictures to look at. */
final class Looks {

    static final ViewportSize DESK = new ViewportSize(1440, 900);
    private static final ViewportSize PHONE = new ViewportSize(360, 740);
    private static final AtomicInteger MET = new AtomicInteger();
    private static final Path FOLDER = Path.of("target", "screenshots");

    /** A text that is a key ("form.title"), or has a place nobody filled. */
    private static final String UNTRANSLATED = """
            () => {
              const shape = /^([a-z]+:)?[a-z][A-Za-z_]*([.][A-Za-z_-]+)+$/
              const file = /[.](pdf|png|jpe?g|docx|xlsx|vn)$/
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
              const texts = []
              while (walker.nextNode()) texts.push(walker.currentNode.textContent)
              for (const one of document.querySelectorAll('[aria-label],[title],[placeholder],[alt]'))
                for (const name of ['aria-label', 'title', 'placeholder', 'alt']) texts.push(one.getAttribute(name) ?? '')
              return texts.map(text => text.trim())
                .filter(text => (shape.test(text) && !file.test(text)) || text.includes('{{') || /undefined|NaN/.test(text))
            }""";

    private static final String READY = """
            () => document.fonts.status === 'loaded'
              && !document.querySelector('[class*="_loading_"]')
              && !document.querySelector('[data-loading="true"]')
            """;

    private static final String WIDER = """
            () => {
              const over = document.documentElement.scrollWidth - document.documentElement.clientWidth
              if (over <= 0) return ''
              const scrolls = one => one && (/auto|scroll|hidden/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement))
              const wide = [...document.querySelectorAll('body *')].filter(one => !scrolls(one.parentElement))
                .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
                .map(one => one.tagName.toLowerCase() + '.' + one.className)
              return over + ' px too wide: ' + wide.slice(0, 5).join(' | ')
            }""";

    private Looks() {}

    /** What is wrong with this page, nothing when all holds. */
    static List<String> check(Page page, String words) {
        var name = "%02d-%s".formatted(MET.incrementAndGet(), words);
        var complaints = new ArrayList<String>();
        page.waitForFunction(READY);
        if (!"vi".equals(page.getAttribute("html", "lang"))) {
            complaints.add(name + ": not marked as Vietnamese");
        }
        complaints.addAll(untranslated(page));
        complaints.addAll(violations(name + " at a desk", page));
        shoot(page, name + "-1440-light");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        shoot(page, name + "-1440-dark");
        page.setViewportSize(PHONE.width, PHONE.height);
        complaints.addAll(violations(name + " on a phone in the dark", page));
        shoot(page, name + "-360-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        shoot(page, name + "-360-light");
        var wider = (String) page.evaluate(WIDER);
        if (!wider.isEmpty()) {
            complaints.add(name + " at 360 px: " + wider);
        }
        page.setViewportSize(DESK.width, DESK.height);
        return complaints;
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(FOLDER.resolve(name + ".png"))
                .setFullPage(true)
                .setCaret(ScreenshotCaret.INITIAL)
                .setAnimations(ScreenshotAnimations.DISABLED));
    }

    private static List<String> untranslated(Page page) {
        return ((List<?>) page.evaluate(UNTRANSLATED))
                .stream().map(text -> "untranslated: " + text).toList();
    }

    /** Axe's own page for putting frames together is left out: ours have no frames, and it doubled the time. */
    private static List<String> violations(String where, Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> "%s: %s: %s: %s"
                                        .formatted(where, rule.getId(), node.getHtml(), node.getFailureSummary())))
                        .toList();
    }
}
