package org.graunt.chart;

/** Small changes to words. */
final class Words {
    private Words() {}

    /** The words with a capital at their beginning. */
    static String capital(String words) {
        return words.isEmpty()
                ? words
                : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
