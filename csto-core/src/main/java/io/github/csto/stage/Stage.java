package io.github.csto.stage;

/** What exists of an organisation on a day; each stage includes those before it. */
public enum Stage {
    /** Nothing yet. */
    NONE,
    /** The treaty is signed. */
    TREATY_SIGNED,
    /** The treaty is in force. */
    TREATY_IN_FORCE,
    /** The Charter of the organisation is signed. */
    CHARTER_SIGNED,
    /** The organisation is in effect. */
    ORGANISATION;

    /**
     * Whether the treaty is in force at this stage.
     *
     * @return true from {@link #TREATY_IN_FORCE} on
     */
    public boolean isTreatyInForce() {
        return compareTo(TREATY_IN_FORCE) >= 0;
    }
}
