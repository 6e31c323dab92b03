package io.github.csto.examples.tag;

/** How sure a tag is. Where several hold, the last of them is told. */
public enum Grade {
    /** One status is possible, and membership is certain. */
    CERTAIN,
    /** Membership is certain, though several statuses are possible. */
    STATUS_OPEN,
    /** Membership is undetermined. */
    UNDETERMINED,
    /** The day is, or may be, later than the register's latest document: the rest of the tag is the last known state. */
    BEYOND_HORIZON
}
