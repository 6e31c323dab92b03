package io.github.csto.council;

/** What the Council has the power to do (001:14-21). */
public enum Power {
    /** Looks into how the treaty is put into effect (001:15). */
    TREATY_IMPLEMENTATION,
    /** Holds consultations to bring positions together when security is threatened (001:16). */
    CONSULTATIONS,
    /** Works out measures for the management of defence (001:17). */
    DEFENCE_MANAGEMENT,
    /** Looks into help, military help included, for a state that has been attacked (001:18). */
    ASSISTANCE,
    /** Takes the measures it finds necessary to keep or restore peace and security (001:19). */
    PEACE_MEASURES,
    /** Brings into line how armed forces and what supports them are trained and built up (001:20). */
    FORCES_COORDINATION,
    /** Works out recommendations on military technology and equipment (001:21). */
    MILITARY_TECHNICAL_POLICY
}
