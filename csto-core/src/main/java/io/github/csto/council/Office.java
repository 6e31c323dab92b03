package io.github.csto.council;

/** The office in which somebody sits for a state. */
public enum Office {
    /** Head of state. */
    PRESIDENT,
    /** Holds the president's office for the time being. */
    ACTING_PRESIDENT,
    /** Head of government. */
    PRIME_MINISTER,
    /** Anything else. */
    OTHER
}
