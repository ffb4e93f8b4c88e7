package org.graunt.demography;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The mortality and fertility that Graunt brings along, for those who hold only populations: a
 * table of the user's own always goes before it.
 *
 * <p>Mortality is that of the United Kingdom in the United Nations' World Population Prospects: The
 * 2012 Revision (2013), by sex, 2010-2015 to 2060-2065; fertility that of London in 2013 (Office
 * for National Statistics). Their files, beside this class, say where each figure comes from. An
 * area differs from them: they give the shape by age, and a level to be scaled where better is
 * known.
 */
public final class StandardRates {
    private static final int FIRST_YEAR = 2010;
    private static final int PERIODS = 11;
    private static final int YEARS = 5;
    private static final int OLDEST = 100;

    private final int[] ages;
    private final Map<Sex, double[][]> logRates;
    private final double[] fertility;

    private StandardRates(int[] ages, Map<Sex, double[][]> logRates, double[] fertility) {
        this.ages = ages;
        this.logRates = logRates;
        this.fertility = fertility;
    }

    /**
     * Reads the rates from the class path.
     *
     * @throws IllegalStateException where this build of Graunt lacks them
     */
    public static StandardRates load() {
        int[] ages = new int[OLDEST / YEARS + 2];
        for (int i = 0; i < ages.length; i++) {
            ages[i] = i < 2 ? i : YEARS * (i - 1);
        }
        Map<Sex, double[][]> logRates = new EnumMap<>(Sex.class);
        for (Sex sex : Sex.values()) {
            logRates.put(sex, new double[PERIODS][ages.length]);
        }
        for (NamedCsvRecord row : rows("standard-mortality.csv")) {
            Sex sex = row.getField("sex").equals(Sex.FEMALE.code()) ? Sex.FEMALE : Sex.MALE;
            int period = (whole(row, "first_year") - FIRST_YEAR) / YEARS;
            int age = whole(row, "age");
            int group = age < YEARS ? Math.min(age, 1) : age / YEARS + 1;
            bySex(logRates, sex)[period][group] = Math.log(number(row, "mx"));
        }
        double[] fertility = new double[OLDEST];
        for (NamedCsvRecord row : rows("standard-fertility.csv")) {
            fertility[whole(row, "age")] = number(row, "asfr");
        }
        return new StandardRates(ages, logRates, fertility);
    }

    private static List<NamedCsvRecord> rows(String resource) {
        InputStream bytes = StandardRates.class.getResourceAsStream(resource);
        if (bytes == null) {
            throw new IllegalStateException("Graunt's own file %s is missing".formatted(resource));
        }
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder()
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[][] bySex(Map<Sex, double[][]> rates, Sex sex) {
        return Objects.requireNonNull(rates.get(sex));
    }

    private static int whole(NamedCsvRecord row, String field) {
        return Integer.parseInt(Objects.requireNonNull(row.getField(field)));
    }

    private static double number(NamedCsvRecord row, String field) {
        return Double.parseDouble(Objects.requireNonNull(row.getField(field)));
    }

    /**
     * The share of each group that lives through one step, by the group it reaches, as {@link
     * LifeTable#survivorship} has it.
     *
     * @param groups whose width is the length of the step too; any open age. Five-year steps up to
     *     100 are taken from the published groups, all others from single years.
     * @param year the year in whose middle the step ends
     */
    public double[] survivorship(Sex sex, AgeGroups groups, int year) {
        double middle = year - groups.width() / 2.0;
        boolean published = groups.width() == YEARS && groups.openAge() <= OLDEST;
        LifeTable table = published ? abridged(sex, middle) : lifeTable(sex, middle);
        return table.survivorship(groups);
    }

    /**
     * The life table by single years of age to 130, made by {@link SingleYears}.
     *
     * @param time in years from mid-year to mid-year: 2012.5 is half a year after the middle of
     *     2012. Between the middles of the five-year periods the logarithms of the rates are
     *     interpolated; before the first the change from the first to the second period is carried
     *     back; after the last the rates stay.
     */
    public LifeTable lifeTable(Sex sex, double time) {
        return SingleYears.of(abridged(sex, time));
    }

    /** The abridged table that the single years are made from. */
    LifeTable abridged(Sex sex, double time) {
        double periods = Math.min(PERIODS - 1, (time - FIRST_YEAR) / YEARS - 0.5);
        int before = Math.clamp((int) Math.floor(periods), 0, PERIODS - 2);
        double share = periods - before;
        double[] earlier = bySex(logRates, sex)[before];
        double[] later = bySex(logRates, sex)[before + 1];
        double[] rates = new double[ages.length];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = Math.exp(earlier[i] + share * (later[i] - earlier[i]));
        }
        return LifeTable.fromMortalityRates(ages, rates, A0Rule.COALE_DEMENY, sex);
    }

    /**
     * Births per woman per year by age group: those of London's mothers aged 15 to 44 in 2013, over
     * its women of the middle of 2012 aged on by a year. Other ages are 0; a five-year group has
     * the mean of its single ages.
     */
    public double[] fertilityShape(AgeGroups groups) {
        double[] rates = new double[groups.count()];
        for (int age = 0; age < Math.min(fertility.length, groups.openAge()); age++) {
            rates[groups.position(age)] += fertility[age] / groups.width();
        }
        return rates;
    }
}
