package org.graunt.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Feeds damaged files to a reader until its time is over. Whatever is thrown, and whatever takes
 * too long, is a defect; its file is kept in {@code target/fuzz} with what happened.
 */
final class Fuzz {
    private static final long SECONDS = Long.getLong("graunt.fuzz.seconds", 60);
    private static final long SEED = Long.getLong("graunt.fuzz.seed", 16620124);
    private static final long PATIENCE_SECONDS = 20;
    private static final Path KEPT = Path.of("target", "fuzz");

    private final String reader;
    private final List<Sample> samples;
    private final BiFunction<Sample, Random, Sample> damage;
    private final Target target;
    private final Map<String, Integer> defects = new TreeMap<>();
    private volatile @Nullable Thread reading;
    private ExecutorService hand = Executors.newSingleThreadExecutor(daemon());

    private Fuzz(
            String reader,
            List<Sample> samples,
            BiFunction<Sample, Random, Sample> damage,
            Target target) {
        this.reader = reader;
        this.samples = List.copyOf(samples);
        this.damage = damage;
        this.target = target;
    }

    /** Reads one damaged file. */
    @FunctionalInterface
    interface Target {
        /**
         * Reads it as a person's file is read; whatever it throws is a defect.
         *
         * @param random for what else is to be chosen
         */
        void read(Sample damaged, Random random) throws IOException;
    }

    /** Damages samples and has them read, and fails where there was a defect. */
    static void of(
            String reader,
            List<Sample> samples,
            BiFunction<Sample, Random, Sample> damage,
            Target target) {
        new Fuzz(reader, samples, damage, target).run();
    }

    private static java.util.concurrent.ThreadFactory daemon() {
        return Thread.ofPlatform().daemon().name("fuzz").factory();
    }

    private void run() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        long count = 0;
        while (System.nanoTime() < end) {
            one(SEED + count);
            count++;
        }
        hand.shutdownNow();
        System.out.printf(
                "fuzz %s: %d files in %d s, heap %d MB, %d kinds of defect%n",
                reader, count, SECONDS, Runtime.getRuntime().maxMemory() >> 20, defects.size());
        defects.forEach((what, times) -> System.out.printf("  %d x %s%n", times, what));
        assertThat(defects).as("Defects of %s; see %s", reader, KEPT).isEmpty();
    }

    private void one(long seed) {
        Random random = new Random(seed);
        Sample damaged = damage.apply(samples.get(random.nextInt(samples.size())), random);
        Future<?> answer =
                hand.submit(
                        () -> {
                            reading = Thread.currentThread();
                            target.read(damaged, random);
                            return null;
                        });
        try {
            await(answer);
        } catch (ExecutionException failed) {
            defect(seed, damaged, failed.getCause());
        } catch (TimeoutException slow) {
            Thread stuck = reading;
            if (stuck != null) {
                slow.setStackTrace(stuck.getStackTrace());
            }
            answer.cancel(true);
            hand = Executors.newSingleThreadExecutor(daemon());
            defect(seed, damaged, slow);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits second by second, so that one in which the whole program was held up counts as one. */
    private static void await(Future<?> answer)
            throws ExecutionException, InterruptedException, TimeoutException {
        for (int second = 1; second < PATIENCE_SECONDS; second++) {
            try {
                answer.get(1, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException notYet) {
                continue;
            }
        }
        answer.get(1, TimeUnit.SECONDS);
    }

    private void defect(long seed, Sample damaged, Throwable failure) {
        String what =
                failure.getClass().getName()
                        + " at "
                        + Arrays.stream(failure.getStackTrace())
                                .map(StackTraceElement::toString)
                                .filter(line -> line.contains("org.graunt."))
                                .filter(line -> !line.contains(".fuzz."))
                                .limit(2)
                                .collect(Collectors.joining(" < "));
        if (defects.merge(what, 1, Integer::sum) > 1) {
            return;
        }
        try {
            Path folder = Files.createDirectories(KEPT.resolve(reader.replace(' ', '-')));
            String name = seed + "-" + damaged.name().replace('/', '_');
            Files.write(folder.resolve(name), damaged.bytes());
            StringBuilder story = new StringBuilder(what + "\n" + failure + "\n");
            for (Throwable each = failure; each != null; each = each.getCause()) {
                story.append(each).append('\n');
                Arrays.stream(each.getStackTrace())
                        .limit(40)
                        .forEach(line -> story.append("  ").append(line).append('\n'));
            }
            Files.writeString(folder.resolve(name + ".txt"), story.toString());
        } catch (IOException unkept) {
            System.out.println("A defect could not be kept: " + unkept);
        }
    }
}
