package io.github.csto.country;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A country of ISO 3166-1, named by its alpha-2 code; the natural order is that of the codes.
 *
 * <pre>{@code
 * Country.parse("BLR");                                   // BY
 * Country.parse("Ouzbékistan").displayName(Locale.ENGLISH); // Uzbekistan
 * }</pre>
 *
 * <p>Names are those of a table of the library ({@link #displayName(Locale)}). {@link #parse(String)} reads codes and names.
 */
public enum Country {
    /** Andorra. */
    AD("AND", 20),
    /** United Arab Emirates. */
    AE("ARE", 784),
    /** Afghanistan. */
    AF("AFG", 4),
    /** Antigua &amp; Barbuda. */
    AG("ATG", 28),
    /** Anguilla. */
    AI("AIA", 660),
    /** Albania. */
    AL("ALB", 8),
    /** Armenia. */
    AM("ARM", 51),
    /** Angola. */
    AO("AGO", 24),
    /** Antarctica. */
    AQ("ATA", 10),
    /** Argentina. */
    AR("ARG", 32),
    /** American Samoa. */
    AS("ASM", 16),
    /** Austria. */
    AT("AUT", 40),
    /** Australia. */
    AU("AUS", 36),
    /** Aruba. */
    AW("ABW", 533),
    /** Åland Islands. */
    AX("ALA", 248),
    /** Azerbaijan. */
    AZ("AZE", 31),
    /** Bosnia &amp; Herzegovina. */
    BA("BIH", 70),
    /** Barbados. */
    BB("BRB", 52),
    /** Bangladesh. */
    BD("BGD", 50),
    /** Belgium. */
    BE("BEL", 56),
    /** Burkina Faso. */
    BF("BFA", 854),
    /** Bulgaria. */
    BG("BGR", 100),
    /** Bahrain. */
    BH("BHR", 48),
    /** Burundi. */
    BI("BDI", 108),
    /** Benin. */
    BJ("BEN", 204),
    /** St. Barthélemy. */
    BL("BLM", 652),
    /** Bermuda. */
    BM("BMU", 60),
    /** Brunei. */
    BN("BRN", 96),
    /** Bolivia. */
    BO("BOL", 68),
    /** Caribbean Netherlands. */
    BQ("BES", 535),
    /** Brazil. */
    BR("BRA", 76),
    /** Bahamas. */
    BS("BHS", 44),
    /** Bhutan. */
    BT("BTN", 64),
    /** Bouvet Island. */
    BV("BVT", 74),
    /** Botswana. */
    BW("BWA", 72),
    /** Belarus. */
    BY("BLR", 112),
    /** Belize. */
    BZ("BLZ", 84),
    /** Canada. */
    CA("CAN", 124),
    /** Cocos (Keeling) Islands. */
    CC("CCK", 166),
    /** Congo - Kinshasa. */
    CD("COD", 180),
    /** Central African Republic. */
    CF("CAF", 140),
    /** Congo - Brazzaville. */
    CG("COG", 178),
    /** Switzerland. */
    CH("CHE", 756),
    /** Côte d’Ivoire. */
    CI("CIV", 384),
    /** Cook Islands. */
    CK("COK", 184),
    /** Chile. */
    CL("CHL", 152),
    /** Cameroon. */
    CM("CMR", 120),
    /** China. */
    CN("CHN", 156),
    /** Colombia. */
    CO("COL", 170),
    /** Costa Rica. */
    CR("CRI", 188),
    /** Cuba. */
    CU("CUB", 192),
    /** Cape Verde. */
    CV("CPV", 132),
    /** Curaçao. */
    CW("CUW", 531),
    /** Christmas Island. */
    CX("CXR", 162),
    /** Cyprus. */
    CY("CYP", 196),
    /** Czechia. */
    CZ("CZE", 203),
    /** Germany. */
    DE("DEU", 276),
    /** Djibouti. */
    DJ("DJI", 262),
    /** Denmark. */
    DK("DNK", 208),
    /** Dominica. */
    DM("DMA", 212),
    /** Dominican Republic. */
    DO("DOM", 214),
    /** Algeria. */
    DZ("DZA", 12),
    /** Ecuador. */
    EC("ECU", 218),
    /** Estonia. */
    EE("EST", 233),
    /** Egypt. */
    EG("EGY", 818),
    /** Western Sahara. */
    EH("ESH", 732),
    /** Eritrea. */
    ER("ERI", 232),
    /** Spain. */
    ES("ESP", 724),
    /** Ethiopia. */
    ET("ETH", 231),
    /** Finland. */
    FI("FIN", 246),
    /** Fiji. */
    FJ("FJI", 242),
    /** Falkland Islands. */
    FK("FLK", 238),
    /** Micronesia. */
    FM("FSM", 583),
    /** Faroe Islands. */
    FO("FRO", 234),
    /** France. */
    FR("FRA", 250),
    /** Gabon. */
    GA("GAB", 266),
    /** United Kingdom. */
    GB("GBR", 826),
    /** Grenada. */
    GD("GRD", 308),
    /** Georgia. */
    GE("GEO", 268),
    /** French Guiana. */
    GF("GUF", 254),
    /** Guernsey. */
    GG("GGY", 831),
    /** Ghana. */
    GH("GHA", 288),
    /** Gibraltar. */
    GI("GIB", 292),
    /** Greenland. */
    GL("GRL", 304),
    /** Gambia. */
    GM("GMB", 270),
    /** Guinea. */
    GN("GIN", 324),
    /** Guadeloupe. */
    GP("GLP", 312),
    /** Equatorial Guinea. */
    GQ("GNQ", 226),
    /** Greece. */
    GR("GRC", 300),
    /** South Georgia &amp; South Sandwich Islands. */
    GS("SGS", 239),
    /** Guatemala. */
    GT("GTM", 320),
    /** Guam. */
    GU("GUM", 316),
    /** Guinea-Bissau. */
    GW("GNB", 624),
    /** Guyana. */
    GY("GUY", 328),
    /** Hong Kong SAR China. */
    HK("HKG", 344),
    /** Heard &amp; McDonald Islands. */
    HM("HMD", 334),
    /** Honduras. */
    HN("HND", 340),
    /** Croatia. */
    HR("HRV", 191),
    /** Haiti. */
    HT("HTI", 332),
    /** Hungary. */
    HU("HUN", 348),
    /** Indonesia. */
    ID("IDN", 360),
    /** Ireland. */
    IE("IRL", 372),
    /** Israel. */
    IL("ISR", 376),
    /** Isle of Man. */
    IM("IMN", 833),
    /** India. */
    IN("IND", 356),
    /** British Indian Ocean Territory. */
    IO("IOT", 86),
    /** Iraq. */
    IQ("IRQ", 368),
    /** Iran. */
    IR("IRN", 364),
    /** Iceland. */
    IS("ISL", 352),
    /** Italy. */
    IT("ITA", 380),
    /** Jersey. */
    JE("JEY", 832),
    /** Jamaica. */
    JM("JAM", 388),
    /** Jordan. */
    JO("JOR", 400),
    /** Japan. */
    JP("JPN", 392),
    /** Kenya. */
    KE("KEN", 404),
    /** Kyrgyzstan. */
    KG("KGZ", 417),
    /** Cambodia. */
    KH("KHM", 116),
    /** Kiribati. */
    KI("KIR", 296),
    /** Comoros. */
    KM("COM", 174),
    /** St. Kitts &amp; Nevis. */
    KN("KNA", 659),
    /** North Korea. */
    KP("PRK", 408),
    /** South Korea. */
    KR("KOR", 410),
    /** Kuwait. */
    KW("KWT", 414),
    /** Cayman Islands. */
    KY("CYM", 136),
    /** Kazakhstan. */
    KZ("KAZ", 398),
    /** Laos. */
    LA("LAO", 418),
    /** Lebanon. */
    LB("LBN", 422),
    /** St. Lucia. */
    LC("LCA", 662),
    /** Liechtenstein. */
    LI("LIE", 438),
    /** Sri Lanka. */
    LK("LKA", 144),
    /** Liberia. */
    LR("LBR", 430),
    /** Lesotho. */
    LS("LSO", 426),
    /** Lithuania. */
    LT("LTU", 440),
    /** Luxembourg. */
    LU("LUX", 442),
    /** Latvia. */
    LV("LVA", 428),
    /** Libya. */
    LY("LBY", 434),
    /** Morocco. */
    MA("MAR", 504),
    /** Monaco. */
    MC("MCO", 492),
    /** Moldova. */
    MD("MDA", 498),
    /** Montenegro. */
    ME("MNE", 499),
    /** St. Martin. */
    MF("MAF", 663),
    /** Madagascar. */
    MG("MDG", 450),
    /** Marshall Islands. */
    MH("MHL", 584),
    /** North Macedonia. */
    MK("MKD", 807),
    /** Mali. */
    ML("MLI", 466),
    /** Myanmar (Burma). */
    MM("MMR", 104),
    /** Mongolia. */
    MN("MNG", 496),
    /** Macao SAR China. */
    MO("MAC", 446),
    /** Northern Mariana Islands. */
    MP("MNP", 580),
    /** Martinique. */
    MQ("MTQ", 474),
    /** Mauritania. */
    MR("MRT", 478),
    /** Montserrat. */
    MS("MSR", 500),
    /** Malta. */
    MT("MLT", 470),
    /** Mauritius. */
    MU("MUS", 480),
    /** Maldives. */
    MV("MDV", 462),
    /** Malawi. */
    MW("MWI", 454),
    /** Mexico. */
    MX("MEX", 484),
    /** Malaysia. */
    MY("MYS", 458),
    /** Mozambique. */
    MZ("MOZ", 508),
    /** Namibia. */
    NA("NAM", 516),
    /** New Caledonia. */
    NC("NCL", 540),
    /** Niger. */
    NE("NER", 562),
    /** Norfolk Island. */
    NF("NFK", 574),
    /** Nigeria. */
    NG("NGA", 566),
    /** Nicaragua. */
    NI("NIC", 558),
    /** Netherlands. */
    NL("NLD", 528),
    /** Norway. */
    NO("NOR", 578),
    /** Nepal. */
    NP("NPL", 524),
    /** Nauru. */
    NR("NRU", 520),
    /** Niue. */
    NU("NIU", 570),
    /** New Zealand. */
    NZ("NZL", 554),
    /** Oman. */
    OM("OMN", 512),
    /** Panama. */
    PA("PAN", 591),
    /** Peru. */
    PE("PER", 604),
    /** French Polynesia. */
    PF("PYF", 258),
    /** Papua New Guinea. */
    PG("PNG", 598),
    /** Philippines. */
    PH("PHL", 608),
    /** Pakistan. */
    PK("PAK", 586),
    /** Poland. */
    PL("POL", 616),
    /** St. Pierre &amp; Miquelon. */
    PM("SPM", 666),
    /** Pitcairn Islands. */
    PN("PCN", 612),
    /** Puerto Rico. */
    PR("PRI", 630),
    /** Palestinian Territories. */
    PS("PSE", 275),
    /** Portugal. */
    PT("PRT", 620),
    /** Palau. */
    PW("PLW", 585),
    /** Paraguay. */
    PY("PRY", 600),
    /** Qatar. */
    QA("QAT", 634),
    /** Réunion. */
    RE("REU", 638),
    /** Romania. */
    RO("ROU", 642),
    /** Serbia. */
    RS("SRB", 688),
    /** Russia. */
    RU("RUS", 643),
    /** Rwanda. */
    RW("RWA", 646),
    /** Saudi Arabia. */
    SA("SAU", 682),
    /** Solomon Islands. */
    SB("SLB", 90),
    /** Seychelles. */
    SC("SYC", 690),
    /** Sudan. */
    SD("SDN", 729),
    /** Sweden. */
    SE("SWE", 752),
    /** Singapore. */
    SG("SGP", 702),
    /** St. Helena. */
    SH("SHN", 654),
    /** Slovenia. */
    SI("SVN", 705),
    /** Svalbard &amp; Jan Mayen. */
    SJ("SJM", 744),
    /** Slovakia. */
    SK("SVK", 703),
    /** Sierra Leone. */
    SL("SLE", 694),
    /** San Marino. */
    SM("SMR", 674),
    /** Senegal. */
    SN("SEN", 686),
    /** Somalia. */
    SO("SOM", 706),
    /** Suriname. */
    SR("SUR", 740),
    /** South Sudan. */
    SS("SSD", 728),
    /** São Tomé &amp; Príncipe. */
    ST("STP", 678),
    /** El Salvador. */
    SV("SLV", 222),
    /** Sint Maarten. */
    SX("SXM", 534),
    /** Syria. */
    SY("SYR", 760),
    /** Eswatini. */
    SZ("SWZ", 748),
    /** Turks &amp; Caicos Islands. */
    TC("TCA", 796),
    /** Chad. */
    TD("TCD", 148),
    /** French Southern Territories. */
    TF("ATF", 260),
    /** Togo. */
    TG("TGO", 768),
    /** Thailand. */
    TH("THA", 764),
    /** Tajikistan. */
    TJ("TJK", 762),
    /** Tokelau. */
    TK("TKL", 772),
    /** Timor-Leste. */
    TL("TLS", 626),
    /** Turkmenistan. */
    TM("TKM", 795),
    /** Tunisia. */
    TN("TUN", 788),
    /** Tonga. */
    TO("TON", 776),
    /** Turkey. */
    TR("TUR", 792),
    /** Trinidad &amp; Tobago. */
    TT("TTO", 780),
    /** Tuvalu. */
    TV("TUV", 798),
    /** Taiwan. */
    TW("TWN", 158),
    /** Tanzania. */
    TZ("TZA", 834),
    /** Ukraine. */
    UA("UKR", 804),
    /** Uganda. */
    UG("UGA", 800),
    /** U.S. Outlying Islands. */
    UM("UMI", 581),
    /** United States. */
    US("USA", 840),
    /** Uruguay. */
    UY("URY", 858),
    /** Uzbekistan. */
    UZ("UZB", 860),
    /** Vatican City. */
    VA("VAT", 336),
    /** St. Vincent &amp; Grenadines. */
    VC("VCT", 670),
    /** Venezuela. */
    VE("VEN", 862),
    /** British Virgin Islands. */
    VG("VGB", 92),
    /** U.S. Virgin Islands. */
    VI("VIR", 850),
    /** Vietnam. */
    VN("VNM", 704),
    /** Vanuatu. */
    VU("VUT", 548),
    /** Wallis &amp; Futuna. */
    WF("WLF", 876),
    /** Samoa. */
    WS("WSM", 882),
    /** Yemen. */
    YE("YEM", 887),
    /** Mayotte. */
    YT("MYT", 175),
    /** South Africa. */
    ZA("ZAF", 710),
    /** Zambia. */
    ZM("ZMB", 894),
    /** Zimbabwe. */
    ZW("ZWE", 716);

    private static final List<Country> ALL = List.of(values());

    private final String alpha3;
    private final int numeric;

    Country(String alpha3, int numeric) {
        this.alpha3 = alpha3;
        this.numeric = numeric;
    }

    /**
     * Obtains all countries.
     *
     * @return every country, by alpha-2 code ascending
     */
    public static List<Country> all() {
        return ALL;
    }

    /**
     * Returns the country that a code or a name means. Case, accents, punctuation, articles, notes in square brackets and characters that are not
     * seen are ignored. Understood are the alpha-2, alpha-3 and numeric codes (leading zeros may be missing), and the common, formal, former and
     * usual names in English, French and Russian that stand in the tables {@code names.tsv} and {@code usual-names.tsv} of the folder
     * {@code seeds/codes}, also with a form like {@code Republic of} before or after them. No answer depends on the JDK or its locale data.
     *
     * @param text a code or a name; surrounding space is ignored
     * @return the country
     * @throws UnknownCountryException if no country or more than one is called so, or if it names a state that ceased to exist; it carries the
     *     nearest countries, or those that followed
     */
    public static Country parse(String text) {
        Country coded = Codes.ALPHA2.get(Objects.requireNonNull(text, "text"));
        return coded == null ? CountryNames.parse(text) : coded;
    }

    /**
     * Returns the country that a code or a name means, if it means one.
     *
     * @param text a code or a name, read as by {@link #parse(String)}
     * @return the country, or empty if {@link #parse(String)} refuses the text; this is the quicker way to ask, since nothing is suggested
     */
    public static Optional<Country> find(String text) {
        Country coded = Codes.ALPHA2.get(Objects.requireNonNull(text, "text"));
        return Optional.ofNullable(coded == null ? CountryNames.find(text) : coded);
    }

    /** Registers hold plain codes: reading one asks no locale data. */
    private static final class Codes {
        static final Map<String, Country> ALPHA2 = new HashMap<>();

        static {
            for (Country country : values()) {
                ALPHA2.put(country.alpha2(), country);
            }
        }
    }

    /**
     * Returns the two-letter code.
     *
     * @return the alpha-2 code of ISO 3166-1, such as {@code UZ}
     */
    public String alpha2() {
        return name();
    }

    /**
     * Returns the three-letter code.
     *
     * @return the alpha-3 code of ISO 3166-1, such as {@code UZB}
     */
    public String alpha3() {
        return alpha3;
    }

    /**
     * Returns the numeric code.
     *
     * @return the code of ISO 3166-1, which is written with three digits: 51 stands for {@code 051}
     */
    public int numeric() {
        return numeric;
    }

    /**
     * Returns the name in English, French or Russian, from a table of the library. Any other language gets the English name.
     *
     * @param language the language
     * @return the name, for example {@code Ouzbékistan} in French
     */
    public String displayName(Locale language) {
        return DisplayNames.of(this, Objects.requireNonNull(language, "language"));
    }

    /**
     * Compares countries by the Russian alphabet of their Russian names. Where letters are the same, spaces, hyphens and the difference of Е and Ё
     * decide, then the codes.
     *
     * @return the order, consistent with equality
     */
    public static Comparator<Country> byRussianAlphabet() {
        return Comparator.comparingInt(DisplayNames::russianPlace);
    }

    /**
     * Returns the name in a language with the code, for sentences.
     *
     * @param language the language
     * @return the name and the alpha-2 code, for example {@code Uzbekistan (UZ)} in English
     */
    @SuppressWarnings("EnumOrdinal") // an index of this process, which is never stored
    public String displayNameWithCode(Locale language) {
        if (!language.equals(Locale.ENGLISH)) {
            return named(language);
        }
        String kept = EnglishNames.KEPT[ordinal()];
        if (kept == null) {
            kept = named(language);
            EnglishNames.KEPT[ordinal()] = kept;
        }
        return kept;
    }

    /** Sentences name the same states over and over, and the locale data is slow to ask. Two threads may ask it twice, to the same effect. */
    private static final class EnglishNames {
        static final @Nullable String[] KEPT = new String[values().length];
    }

    private String named(Locale language) {
        return displayName(language) + " (" + alpha2() + ")";
    }
}
