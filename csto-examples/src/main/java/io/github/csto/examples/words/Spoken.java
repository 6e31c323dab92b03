package io.github.csto.examples.words;

import io.github.csto.country.Wording;
import io.github.csto.stage.Stage;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Something that is said in English, French and Russian. What the register notes stays as it is written there. */
public interface Spoken {
    /** The languages, in the order in which wordings are given. */
    List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("ru"));

    /**
     * Returns what is said, with places for what it is said of.
     *
     * @return the wording in each language
     */
    Wording wording();

    /**
     * Returns what is said in one language.
     *
     * @param language English, French or Russian; any other language reads English
     * @param values what stands in the places, in their order; a place for which there is none stays
     * @return the text
     */
    default String in(Locale language, Object... values) {
        return wording().in(language, Arrays.asList(values), value -> Optional.empty());
    }

    /**
     * Obtains a wording. In French no line breaks before a mark that has a space before it, nor inside quotation marks.
     *
     * @param english the English words
     * @param french the French words, with ordinary spaces
     * @param russian the Russian words
     * @return the wording
     */
    static Wording wording(String english, String french, String russian) {
        return Wording.of(english, french.replaceAll(" ([:;?!»])", "\u00A0$1").replace("« ", "«\u00A0"), russian);
    }

    /**
     * Returns several possibilities with a word between them.
     *
     * @param possible what is possible, in this language
     * @param language English, French or Russian; any other language reads English
     * @return for example {@code signed or ratified}; empty if there are none
     */
    static String any(List<String> possible, Locale language) {
        Wording or = Wording.of(" or ", " ou ", " или ");
        return String.join(or.in(language), possible);
    }

    /**
     * Returns what existed of an organisation.
     *
     * @param stages the possible stages
     * @param language English, French or Russian; any other language reads English
     * @return for example {@code treaty signed or treaty in force}; {@code not recorded} if all are possible
     */
    static String stages(Collection<Stage> stages, Locale language) {
        if (stages.size() == Stage.values().length) {
            return Wording.of("not recorded", "non rapporté", "не указано").in(language);
        }
        return any(stages.stream().map(stage -> stage(stage).in(language)).toList(), language);
    }

    private static Wording stage(Stage stage) {
        return switch (stage) {
            case NONE -> Wording.of("nothing yet", "rien encore", "ещё ничего нет");
            case TREATY_SIGNED -> Wording.of("treaty signed", "traité signé", "договор подписан");
            case TREATY_IN_FORCE -> Wording.of("treaty in force", "traité en vigueur", "договор в силе");
            case CHARTER_SIGNED -> Wording.of("Charter signed", "Charte signée", "устав подписан");
            case ORGANISATION -> Wording.of("Organisation in effect", "organisation en place", "организация действует");
        };
    }
}
