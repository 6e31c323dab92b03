package io.github.csto.examples.draw;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.csto.Csto;
import io.github.csto.examples.words.Spoken;
import io.github.csto.register.Register;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in a real browser; skipped where there is none. */
class PageInBrowserTest extends PageInBrowser {
    private static Map<String, List<String>> shown() {
        JsonNode groups = browser.evaluate(
                "Array.from(document.querySelectorAll('#groups section')).map(section =>"
                        + " [section.dataset.group, Array.from(section.querySelectorAll('li[data-code]')).map(item => item.dataset.code)])");
        Map<String, List<String>> shown = new LinkedHashMap<>();
        groups.forEach(group -> shown.put(group.path(0).asText(), PageProperties.texts(group.path(1))));
        return shown;
    }

    private static void answers(String organisation, LocalDate day) {
        Csto csto = Csto.of(Register.fromSeeds(), organisation);
        assertThat(text("document.getElementById('answer').dataset.on")).isEqualTo(day.toString());
        assertThat(shown()).as("%s %s", organisation, day).isEqualTo(PageProperties.expected(csto, day));
        assertThat(text("document.getElementById('stage').textContent"))
                .isEqualTo(
                        "Stage: " + Spoken.stages(csto.membersOn(day).roster().possibleStages(), Locale.ENGLISH));
        assertThat(text("document.getElementById('slider').getAttribute('aria-valuetext')"))
                .isEqualTo(DrawingText.day(day));
        assertThat(text("document.getElementById('summary').textContent"))
                .startsWith(DrawingText.day(day) + ", " + organisation + ": ");
    }

    @ParameterizedTest
    @CsvSource({
        "CSTO,1991-01-01",
        "CSTO,1992-05-14",
        "CSTO,1992-05-15",
        "CSTO,1999-06-01",
        "CSTO,2006-07-01",
        "CSTO,2013-01-01",
        "CSTO,2023-11-23",
        "CSTO,2023-11-24",
        "CIS,2010-01-01",
        "EURASEC,2010-06-01",
        "GUAM,2002-06-01"
    })
    void theAnswerOfADayIsThatOfTheLibrary(String organisation, LocalDate day) {
        open("#on=" + day + "," + organisation);
        answers(organisation, day);
    }

    @Test
    void itAsksNoNetworkAndBreaksNoPolicy() {
        open("#on=1999-06-01,CSTO");
        answers("CSTO", LocalDate.of(1999, 6, 1));
        assertThat(browser.events("Network.requestWillBeSent").stream()
                        .map(event -> event.path("request").path("url").asText()))
                .isNotEmpty()
                .allMatch(url -> url.startsWith("file:") || url.startsWith("data:"));
        assertThat(browser.events("Log.entryAdded")).isEmpty();
        assertThat(browser.events("Runtime.exceptionThrown")).isEmpty();
        assertThat(browser.evaluate("fetch('https://example.org').then(() => 'fetched', () => 'refused')")
                        .asText())
                .isEqualTo("refused");
    }

    @Test
    void theDayIsMarkedOnTheTimelinesThatAreShown() {
        open("#on=1999-06-01,CSTO");
        assertThat(browser.evaluate("(() => { const svg = document.querySelector('#drawing .wide svg');"
                                + " const ticks = Array.from(svg.querySelectorAll('text[data-day]'));"
                                + " const x = day => Number(ticks.find(tick => tick.dataset.day === day).getAttribute('x'));"
                                + " return (svg.querySelector('.marker').getBBox().x - x('1995-01-01'))"
                                + " / (x('2000-01-01') - x('1995-01-01')); })()")
                        .asDouble())
                .isCloseTo((4 * 365 + 151 + 0.5) / (5 * 365 + 1), Offset.offset(0.001));
        browser.evaluate("document.getElementById('others').open = true");
        browser.evaluate("new Promise(done => setTimeout(done, 100))");
        assertThat(browser.evaluate("document.querySelectorAll('.marker').length")
                        .asInt())
                .isEqualTo(Organisations.preferred().size());
    }

    @ParameterizedTest
    @CsvSource({"1400,1994-01-15", "390,1994-01-15", "1400,1993-03-01", "390,1996-01-01", "1400,2003-01-01"})
    void theLineOfTheDayCrossesNoText(int width, LocalDate day) {
        browser.look(width, "light");
        open("#on=" + day + ",CSTO");
        JsonNode crossed = browser.evaluate(
                "Array.from(document.querySelectorAll('#drawing svg')).filter(svg => svg.getClientRects().length > 0).flatMap(svg => {"
                        + " const pieces = Array.from(svg.querySelector('.marker').getAttribute('d')"
                        + ".matchAll(/M(\\S+) (\\S+)V(\\S+)/g), piece => piece.slice(1).map(Number));"
                        + " return Array.from(svg.querySelectorAll('text')).filter(text => { const box = text.getBBox();"
                        + " return box.width > 0 && pieces.some(([x, from, to]) => x > box.x && x < box.x + box.width"
                        + " && from < box.y + box.height && to > box.y); }).map(text => text.textContent); })");
        assertThat(crossed).isEmpty();
        assertThat(text("document.querySelector('.marker').getAttribute('d')")).startsWith("M");
    }

    @ParameterizedTest
    @CsvSource({"360,light", "390,dark", "700,light", "1000,dark", "1400,light", "1600,light"})
    void itFitsEveryWindow(int width, String scheme) {
        browser.look(width, scheme);
        open("#on=1999-06-01,CSTO");
        browser.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");
        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(width);
        Map<String, String> colours = Picture.colours(Tone.css(), scheme.equals("dark"));
        String ratified = colours.get(Tone.RATIFIED.shape() + " fill");
        assertThat(text("getComputedStyle(document.querySelector('rect.tone-ratified')).fill"))
                .isEqualTo("rgb(%d, %d, %d)"
                        .formatted(
                                Integer.parseInt(ratified.substring(1, 3), 16),
                                Integer.parseInt(ratified.substring(3, 5), 16),
                                Integer.parseInt(ratified.substring(5, 7), 16)));
    }

    @ParameterizedTest
    @CsvSource({"390,block", "1400,table-row"})
    void claimsAreCardsOnAPhone(int width, String display) {
        browser.look(width, "light");
        open("");
        browser.evaluate("document.querySelectorAll('#claims details').forEach(each => { each.open = true; })");
        assertThat(text("getComputedStyle(document.querySelector('#claims tbody tr')).display"))
                .isEqualTo(display);
        assertThat(text("getComputedStyle(document.querySelector('#claims tbody td'), '::before').content"))
                .isEqualTo(width < 760 ? "\"Claim: \"" : "none");
    }

    @Test
    void aScreenReaderIsTold() {
        open("#on=1999-06-01,CSTO");
        JsonNode tree = browser.call("Accessibility.getFullAXTree", Map.of()).path("nodes");
        Map<String, String> names = new LinkedHashMap<>();
        tree.forEach(node -> names.merge(
                node.path("role").path("value").asText(),
                node.path("name").path("value").asText(),
                (first, second) -> first + "\n" + second));
        assertThat(names).containsKeys("main", "banner", "contentinfo", "navigation", "status");
        assertThat(names.get("slider")).contains("From 1 January 1991 to 31 December 2027");
        assertThat(names.get("button")).contains("Previous change").contains("Next change");
        assertThat(names.get("region"))
                .contains("On a day")
                .contains("The Council")
                .contains("Claims");
        assertThat(names.get("combobox")).contains("Organisation").contains("Account", "State", "Language");
        assertThat(names.get("image")).contains("Memberships of CSTO").contains("Chairs and sessions of the Council");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|Uzbekistan: withdrawn|from 21 April 1999 to 15 August 2006|Not a member since 21 April 1999",
                "fr|Ouzbékistan\u00A0: sorti|du 21 avril 1999 au 15 août 2006|N’est plus membre depuis le 21 avril 1999",
                "ru|Узбекистан: вышло|с 21 апреля 1999 по 15 августа 2006|Не член с 21 апреля 1999"
            })
    void aBarSaysWhatItStandsForInTheChosenLanguage(String language, String says, String when, String since) {
        open("#on=1999-06-01,CSTO,reconciled,,en");
        choose("language", language);
        String bar = text("Array.from(document.querySelectorAll('#drawing .wide [data-country=UZ] .standing title'))"
                + ".map(title => title.textContent).find(title => title.includes('" + when + "'))");
        assertThat(bar.split("\n", -1)).hasSizeGreaterThan(3).startsWith(says, when);
        assertThat(bar).contains("\n" + since).contains("extension-1999:3");
        assertThat(text("document.querySelector('#drawing .wide svg desc').textContent"))
                .contains(says + ", " + when);
    }

    /** Words that would be there if a picture had been forgotten; citations and what the register notes are English anyway. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "ru"})
    void noPictureStaysEnglish(String language) {
        open("#on=2023-11-23,CSTO,table,," + language);
        browser.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })");
        JsonNode told = browser.evaluate("Array.from(document.querySelectorAll('svg'), svg =>"
                + " Array.from(svg.querySelectorAll('text, desc, g:not(.said) > title'), each => each.textContent.split('\\n').slice(0, 2).join(' ')))"
                + ".flat().filter(Boolean)");
        assertThat(told).hasSizeGreaterThan(500);
        told.forEach(
                each -> assertThat(each.asText())
                        .doesNotContainPattern(
                                "\\b(from|since|until|member|withdrawn|outside|regular|meeting|chair|signed|Member|Stage|Jan|Memberships)\\b"));
    }

    @ParameterizedTest
    @CsvSource({"390,Я,none,block", "1400,янв.,block,none"})
    void theCouncilsYearIsThatOfTheDay(int width, String january, String full, String initial) {
        browser.look(width, "light");
        open("#on=2023-11-23,CSTO,reconciled,,ru");
        browser.evaluate("document.querySelector('.years').open = true");
        assertThat(browser.evaluate(
                        "Array.from(document.querySelectorAll('[data-year]')).filter(each => each.getClientRects().length > 0)"
                                + ".map(each => each.dataset.year)"))
                .hasSize(1)
                .allMatch(year -> year.asText().equals("2023"));
        assertThat(text("document.querySelector('.years summary').textContent")).isEqualTo("2023 год в Совете");
        assertThat(text("document.querySelector('[data-year=\"2023\"] li').textContent"))
                .contains("Очередная сессия, Minsk", "23 ноября 2023 · председательство: Беларусь", "csto-2023-11-23");
        assertThat(text("getComputedStyle(document.querySelector('.full')).display"))
                .isEqualTo(full);
        assertThat(text("getComputedStyle(document.querySelector('.short')).display"))
                .isEqualTo(initial);
        assertThat(text("document.querySelector('" + (width < 760 ? ".short" : ".full") + "').textContent"))
                .isEqualTo(january);
        choose("day", "1996-05-01");
        assertThat(browser.evaluate("document.querySelector('.years').getClientRects().length")
                        .asInt())
                .isZero();
    }
}
