package io.github.csto.rule;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** How much of the text of a rule was seen by those who recorded it. */
public enum TextSeen {
    /** The text itself. */
    YES("The text of the rule was seen", "Le texte de la règle a été lu", "Текст правила прочитан"),
    /** A part of the text. */
    PART(
            "A part of the text of the rule was seen",
            "Une partie du texte de la règle a été lue",
            "Прочитана часть текста правила"),
    /** The text as somebody quotes it. */
    QUOTED("The rule is known as quoted", "La règle est connue telle que citée", "Правило известно по цитате"),
    /** What it says, as somebody with a part in it reports. */
    REPORTED(
            "The rule is known as reported", "La règle est connue telle que rapportée", "Правило известно в изложении"),
    /** A summary. */
    SUMMARY(
            "The rule is known by a summary",
            "La règle est connue par un résumé",
            "Правило известно по краткому изложению"),
    /** What secondary sources tell. */
    SECONDARY(
            "The rule is known from secondary sources",
            "La règle est connue par des sources secondaires",
            "Правило известно из вторичных источников"),
    /** That another text refers to it. */
    CITED(
            "The rule is known as another text cites it",
            "La règle est connue par le renvoi d’un autre texte",
            "Правило известно по ссылке в другом тексте"),
    /** The title alone. */
    TITLE(
            "Of the text of the rule only the title was seen",
            "Du texte de la règle, seul le titre a été lu",
            "Из текста правила прочитан только заголовок"),
    /** No text, but what is done. */
    PRACTICE(
            "The rule is known from practice only",
            "La règle n’est connue que par la pratique",
            "Правило известно только по практике"),
    /** Nothing. */
    NO("The text of the rule was not seen", "Le texte de la règle n’a pas été lu", "Текст правила не прочитан");

    private static final Map<TextSeen, Reason> REASONS = new EnumMap<>(TextSeen.class);

    static {
        for (TextSeen seen : values()) {
            REASONS.put(seen, Reason.of(Reason.Kind.of(seen.english, seen.french, seen.russian)));
        }
    }

    private final String english;
    private final String french;
    private final String russian;

    TextSeen(String english, String french, String russian) {
        this.english = english;
        this.french = french;
        this.russian = russian;
    }

    /**
     * Checks whether that is enough to judge by.
     *
     * @return false for {@link #TITLE}, {@link #PRACTICE} and {@link #NO}
     */
    public boolean isEnough() {
        return this != TITLE && this != PRACTICE && this != NO;
    }

    /** What rulings say. */
    Reason reason() {
        return Objects.requireNonNull(REASONS.get(this));
    }
}
