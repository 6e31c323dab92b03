package io.github.csto.examples.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.csto.Csto;
import io.github.csto.country.Country;
import io.github.csto.register.Register;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be chosen on the page, by mouse, by keyboard and by address, in a real browser; skipped where there is none. */
class PageChoicesInBrowserTest extends PageInBrowser {
    private static final int TAB = 9;
    private static final int ENTER = 13;
    private static final int PAGE_UP = 33;
    private static final int PAGE_DOWN = 34;
    private static final int RIGHT = 39;
    private static final int DOWN = 40;

    private static String trouble() {
        return text("document.getElementById('trouble').textContent");
    }

    /** Goes back in the history of the browser and waits for what follows. */
    private static void back() {
        browser.evaluate(
                "new Promise(done => { addEventListener('popstate', () => setTimeout(done, 0), { once: true });"
                        + " history.back(); })");
    }

    /** Where a day lies in the window, and how many days a pixel has, by the labels of the axis. */
    private record Scale(double first, double perDay, double y) {
        static Scale read() {
            JsonNode ticks =
                    browser.evaluate("(() => { const svg = Array.from(document.querySelectorAll('#drawing svg'))"
                            + ".find(each => each.getClientRects().length > 0); svg.scrollIntoView({ behavior: 'instant' });"
                            + " const middle = year => { const box = Array.from(svg.querySelectorAll('text[data-day]'))"
                            + ".find(tick => tick.dataset.day === year).getBoundingClientRect(); return box.left + box.width / 2; };"
                            + " return [middle('1995-01-01'), middle('2015-01-01'),"
                            + " svg.querySelectorAll('g.band')[2].getBoundingClientRect().top + 5]; })()");
            double days = ChronoUnit.DAYS.between(LocalDate.of(1995, 1, 1), LocalDate.of(2015, 1, 1));
            double first = ticks.path(0).asDouble();
            return new Scale(
                    first,
                    (ticks.path(1).asDouble() - first) / days,
                    ticks.path(2).asDouble());
        }

        double x(LocalDate day) {
            return first + (ChronoUnit.DAYS.between(LocalDate.of(1995, 1, 1), day) + 0.5) * perDay;
        }

        /** One pixel, in days. */
        long tolerance() {
            return (long) Math.ceil(1.5 / perDay);
        }
    }

    private static void isAbout(LocalDate wanted, Scale scale) {
        assertThat(Math.abs(ChronoUnit.DAYS.between(wanted, day())))
                .as("%s, wanted %s", day(), wanted)
                .isLessThanOrEqualTo(scale.tolerance());
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1400})
    void theTimelineIsClickedAndDragged(int width) {
        browser.look(width, "light");
        open("#on=1999-06-01,CSTO");
        Scale scale = Scale.read();
        LocalDate clicked = LocalDate.of(2006, 7, 1);
        browser.mouse("mousePressed", scale.x(clicked), scale.y());
        browser.mouse("mouseReleased", scale.x(clicked), scale.y());
        isAbout(clicked, scale);
        assertThat(address()).isEqualTo("#on=" + day() + ",CSTO,reconciled,,en");
        String before = address();
        browser.mouse("mousePressed", scale.x(LocalDate.of(2001, 1, 1)), scale.y());
        for (int year = 2002; year < 2013; year++) {
            browser.mouse("mouseMoved", scale.x(LocalDate.of(year, 1, 1)), scale.y());
            isAbout(LocalDate.of(year, 1, 1), scale);
        }
        browser.mouse("mouseReleased", scale.x(LocalDate.of(2012, 1, 1)), scale.y());
        browser.mouse("mouseMoved", scale.x(LocalDate.of(1999, 1, 1)), scale.y());
        isAbout(LocalDate.of(2012, 1, 1), scale);
        back();
        assertThat(address()).isEqualTo(before);
        assertThat(day()).isEqualTo(LocalDate.parse(before.substring(4, 14)));
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1400})
    void theSliderStandsOnTheScaleOfTheTimeline(int width) {
        browser.look(width, "light");
        open("#on=2010-01-01,CSTO");
        JsonNode box = browser.evaluate(
                "(() => { const box = document.getElementById('slider').getBoundingClientRect();"
                        + " const thumb = 22; const share = document.getElementById('slider').value / document.getElementById('slider').max;"
                        + " const line = Array.from(document.querySelectorAll('.marker')).find(each => each.getClientRects().length > 0)"
                        + ".getBoundingClientRect(); return [box.left + thumb / 2 + (box.width - thumb) * share, line.left + line.width / 2]; })()");
        assertThat(box.path(0).asDouble()).isCloseTo(box.path(1).asDouble(), org.assertj.core.data.Offset.offset(1.5));
    }

    @Test
    void theNameOfAStateOnTheTimelineChoosesIt() {
        open("#on=1999-06-01,CSTO");
        JsonNode place =
                browser.evaluate("(() => { const label = document.querySelector('#drawing .wide [data-name=UZ]');"
                        + " label.scrollIntoView({ behavior: 'instant', block: 'center' }); const box = label.getBoundingClientRect();"
                        + " return [box.left + 5, box.top + 5]; })()");
        browser.mouse("mousePressed", place.path(0).asDouble(), place.path(1).asDouble());
        browser.mouse("mouseReleased", place.path(0).asDouble(), place.path(1).asDouble());
        assertThat(address()).isEqualTo("#on=1999-06-01,CSTO,reconciled,UZ,en");
        assertThat(browser.evaluate(
                        "Array.from(document.querySelectorAll('#groups [data-code]')).map(each => each.dataset.code)"))
                .hasSize(1)
                .allMatch(code -> code.asText().equals("UZ"));
        assertThat(text("document.getElementById('groups').textContent"))
                .contains("Account table says: suspended itself", "Said and done about it", "Over the years");
    }

    @Test
    void theKeyboardAloneReachesAndMovesEverything() {
        open("#on=1999-06-01,CSTO");
        browser.press("Tab", TAB);
        assertThat(text("document.activeElement.className")).isEqualTo("skip");
        StringBuilder reached = new StringBuilder();
        for (int i = 0; i < 40 && !text("document.activeElement.id").equals("slider"); i++) {
            browser.press("Tab", TAB);
            reached.append(text("document.activeElement.id")).append(' ');
        }
        assertThat(reached.toString().replaceAll(" +", " ").replaceAll("(day )+", "day "))
                .endsWith("day previous next organisation account state language slider ");
        assertThat(text("getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        browser.press("ArrowRight", RIGHT);
        assertThat(day()).isEqualTo("1999-06-02");
        browser.press("PageUp", PAGE_UP);
        browser.press("PageUp", PAGE_UP);
        browser.press("PageDown", PAGE_DOWN);
        assertThat(day()).isEqualTo("2000-06-02");
        assertThat(address()).isEqualTo("#on=2000-06-02,CSTO,reconciled,,en");
        browser.evaluate("document.getElementById('next').focus()");
        browser.press("Enter", ENTER);
        assertThat(day()).isEqualTo(LocalDate.parse(text("document.getElementById('day').value")));
        assertThat(day()).isAfter("2000-06-02");
        browser.evaluate("document.getElementById('previous').focus()");
        browser.press("Enter", ENTER);
        assertThat(day()).isBeforeOrEqualTo("2000-06-02");
        browser.evaluate("document.getElementById('language').focus()");
        browser.press("ArrowDown", DOWN);
        assertThat(address()).endsWith(",fr");
    }

    @Test
    void backLeadsThroughWhatWasChosen() {
        open("#on=1999-06-01,CSTO");
        choose("account", "table");
        choose("state", "UZ");
        choose("language", "ru");
        choose("organisation", "EURASEC");
        choose("day", "2010-06-01");
        assertThat(address()).isEqualTo("#on=2010-06-01,EURASEC,reconciled,,ru");
        back();
        back();
        assertThat(address()).isEqualTo("#on=1999-06-01,CSTO,table,UZ,ru");
        assertThat(text("document.getElementById('account').value")).isEqualTo("table");
        assertThat(text("document.getElementById('state').value")).isEqualTo("UZ");
        assertThat(text("document.querySelector('#drawing .drawing').dataset.account"))
                .isEqualTo("table");
        back();
        back();
        assertThat(address()).isEqualTo("#on=1999-06-01,CSTO,table,,en");
        back();
        assertThat(address()).isEqualTo("#on=1999-06-01,CSTO");
        assertThat(text("document.getElementById('answer').dataset.account")).isEqualTo("reconciled");
    }

    @ParameterizedTest
    @CsvSource({"CSTO,table,UZ,1999-06-01", "CSTO,record,AM,2024-10-01", "GUAM,list,MD,2003-01-01"})
    void anAddressSaysEverything(String organisation, String account, String state, LocalDate day) {
        open("#on=" + day + "," + organisation + "," + account + "," + state + ",fr");
        Csto csto = Csto.of(Register.fromSeeds(), organisation, account);
        assertThat(trouble()).isEmpty();
        assertThat(day()).isEqualTo(day);
        assertThat(text("document.querySelector('#groups [data-code]').dataset.statuses"))
                .isEqualTo(csto.statusOf(Country.parse(state), day).standing().possibleStatuses().stream()
                        .map(Enum::name)
                        .reduce((one, other) -> one + " " + other)
                        .orElseThrow());
        assertThat(text("document.documentElement.lang")).isEqualTo("fr");
        assertThat(text("document.querySelector('#drawing .drawing').dataset.account"))
                .isEqualTo(account);
    }

    @ParameterizedTest
    @CsvSource({
        "en,Who belonged,Members,Armenia,Member since a day between 15 May 1992 and 20 April 1994",
        "fr,Qui en était,Membres,Arménie,Membre depuis un jour entre le 15 mai 1992 et le 20 avril 1994",
        "ru,Кто состоял,Члены,Армения,Член с дня между 15 мая 1992 и 20 апреля 1994"
    })
    void itSpeaksThreeLanguages(String language, String heading, String group, String state, String since) {
        open("#on=1999-06-01,CSTO,reconciled,,en");
        choose("language", language);
        assertThat(text("document.querySelector('h1').textContent")).startsWith(heading);
        assertThat(text("document.querySelector('#groups h3').textContent")).isEqualTo(group + " (6)");
        assertThat(text("document.querySelector('#groups [data-code=AM]').textContent"))
                .startsWith(state)
                .contains(since);
        assertThat(text("document.querySelector('#drawing .wide [data-name=AM]').textContent"))
                .isEqualTo(state);
        assertThat(text("document.documentElement.lang")).isEqualTo(language);
        assertThat(browser.evaluate(
                                "Array.from(document.querySelectorAll('[data-word]')).filter(each => !each.dataset.room"
                                        + " && !each.textContent).length")
                        .asInt())
                .isZero();
        assertThat(browser.events("Runtime.exceptionThrown")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "#on=1999-02-30,CSTO|“1999-02-30” is not a day of the calendar.",
                "#on=yesterday|“yesterday” is not a day of the calendar.",
                "#on=0001-01-01|1 January 0001 is not between 1 January 1991 and 31 December 2027.",
                "#on=1999-06-01,NOBODY|The page does not know “NOBODY”.",
                "#on=1999-06-01,CSTO,hearsay,XX,la|The page does not know “la, hearsay, XX”.",
                "#on=%E0%A4%A|“%E0%A4%A” is not a day of the calendar.",
                "#on=<img src=x onerror=document.title=1>|is not a day of the calendar.",
                "#rules|''",
                "#nowhere|''",
                "''|''"
            })
    void anImpossibleAddressSaysSo(String fragment, String said) {
        open("");
        String title = text("document.title");
        browser.evaluate(
                "new Promise(done => { addEventListener('hashchange', () => setTimeout(done, 0), { once: true });"
                        + " const to = " + com.fasterxml.jackson.databind.node.TextNode.valueOf(fragment) + ";"
                        + " if (to) { location.hash = to; } else { done(); } })");
        assertThat(trouble()).contains(said);
        assertThat(trouble().isEmpty()).isEqualTo(said.isEmpty());
        assertThat(text("document.title")).isEqualTo(title);
        assertThat(day()).isEqualTo(LocalDate.parse(text("document.getElementById('day').value")));
        assertThat(browser.events("Runtime.exceptionThrown")).isEmpty();
    }

    @Test
    void aDayOutsideThatIsTypedSaysSo() {
        open("#on=1999-06-01,CSTO");
        browser.evaluate("(() => { const day = document.getElementById('day'); day.value = '1890-01-01';"
                + " day.dispatchEvent(new Event('change')); day.dispatchEvent(new Event('blur')); })()");
        assertThat(trouble()).startsWith("1 January 1890 is not between");
        assertThat(day()).isEqualTo("1999-06-01");
        choose("day", "2000-01-01");
        assertThat(trouble()).isEmpty();
    }

    @Test
    void aCitationLeadsToItsSourceAndBackToTheAnswer() {
        open("#on=1999-06-01,CSTO,reconciled,UZ,en");
        browser.evaluate("document.querySelector('#groups .says a').click()");
        browser.evaluate("new Promise(done => setTimeout(done, 50))");
        assertThat(address()).startsWith("#source-");
        assertThat(text("document.activeElement.id")).isEqualTo(address().substring(1));
        assertThat(browser.evaluate("document.querySelector(':target').getClientRects().length")
                        .asInt())
                .isPositive();
        assertThat(text("document.querySelector(':target').closest('tr').querySelector('a').href"))
                .matches("https?://.*");
        back();
        assertThat(address()).isEqualTo("#on=1999-06-01,CSTO,reconciled,UZ,en");
        assertThat(day()).isEqualTo("1999-06-01");
    }
}
