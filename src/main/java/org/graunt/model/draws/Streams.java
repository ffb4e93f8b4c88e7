package org.graunt.model.draws;

import org.apache.commons.rng.sampling.distribution.ContinuousSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * A stream of normal numbers for each seed, process, area and draw, the same wherever and whenever
 * it is asked for.
 */
final class Streams {
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;
    private static final long FNV_BASIS = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private static final int WORDS_OF_SEED = 4;

    private final long seed;

    /** The streams of a run's seed. */
    Streams(long seed) {
        this.seed = seed;
    }

    /**
     * Standard normal numbers.
     *
     * @param process the word of a driver
     * @param area the code of an area; empty for what all have in common
     */
    ContinuousSampler normal(String process, String area, int draw) {
        long key = mixed(seed);
        key = mixed(key ^ hash(process));
        key = mixed(key ^ hash(area));
        key = mixed(key ^ draw);
        // the generator takes its seed as it is: raw keys of neighbours would begin alike
        long[] state = new long[WORDS_OF_SEED];
        for (int word = 0; word < state.length; word++) {
            state[word] = mixed(key + (word + 1) * GOLDEN);
        }
        return ZigguratSampler.NormalizedGaussian.of(RandomSource.L64_X128_MIX.create(state));
    }

    /** Every bit from every bit (Stafford's 13th variant of the finaliser of MurmurHash3). */
    private static long mixed(long bits) {
        long mixed = bits + GOLDEN;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** Fowler, Noll and Vo's hash 1a: 64 bits, for codes of the same 32-bit hash do occur. */
    private static long hash(String text) {
        long hash = FNV_BASIS;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }
}
