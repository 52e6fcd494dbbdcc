package org.tidalrounds.tide;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Forecasts sites with little history by the pooled shape of the others, moved to the site's own level. The level is a normal
 * estimate: the others' levels before the first count, closer to the site's own with each.
 */
final class BorrowedModel {
    /** How far a site's day lies from the pooled shape, in log units: seasons and weekdays differ between sites. */
    private static final double SITE_DEVIATION = 0.35;
    /** Least spread of levels between sites, in log units: a factor of two is common. */
    private static final double LEAST_LEVEL_DEVIATION = 0.7;

    private final ShapeModel shapes;
    private final LogSeries pooled;
    private final double levelDeviation;

    /** @param donors sites with a long history, at least one */
    BorrowedModel(ShapeModel shapes, Collection<LogSeries> donors) {
        this.shapes = shapes;
        this.pooled = LogSeries.pooled(donors);
        double[] levels = donors.stream().mapToDouble(LogSeries::level).toArray();
        this.levelDeviation = Math.max(LEAST_LEVEL_DEVIATION, Math.sqrt(StatUtils.variance(levels)));
    }

    /** @param series the site's own counts; may be empty */
    Map<LocalDate, LogOutlook> outlook(LogSeries series, List<LocalDate> targets) {
        Map<LocalDate, LogOutlook> shape = shapeOn(series.dates(), targets);
        double precision = 1 / square(levelDeviation);
        double pull = 0;
        for (Map.Entry<LocalDate, Double> count : series.byDate().entrySet()) {
            LogOutlook there = Objects.requireNonNull(shape.get(count.getKey()));
            double weight = 1 / (square(SITE_DEVIATION) + square(there.deviation()));
            precision += weight;
            pull += weight * (count.getValue() - there.mean());
        }
        double offset = pull / precision;
        double extra = square(SITE_DEVIATION) + 1 / precision;
        shape.keySet().retainAll(targets);
        shape.replaceAll(
                (date, there) -> new LogOutlook(there.mean() + offset, Math.sqrt(square(there.deviation()) + extra)));
        return shape;
    }

    /** The pooled shape: seen where it was, expected elsewhere. */
    private Map<LocalDate, LogOutlook> shapeOn(List<LocalDate> counted, List<LocalDate> targets) {
        NavigableSet<LocalDate> unseen = new TreeSet<>(targets);
        unseen.addAll(counted);
        unseen.removeAll(pooled.byDate().keySet());
        Map<LocalDate, LogOutlook> shape = shapes.outlook(pooled, List.copyOf(unseen));
        pooled.byDate().forEach((date, log) -> shape.put(date, new LogOutlook(log, 0)));
        return shape;
    }

    private static double square(double value) {
        return value * value;
    }
}
