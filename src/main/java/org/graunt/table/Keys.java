package org.graunt.table;

import java.util.List;

/**
 * Turns the text of a key column into small whole numbers, and those into the labels of an axis.
 */
sealed interface Keys permits TextKeys, NumberKeys {

    /** What is wrong with a text that cannot be a key. */
    record Refusal(Complaint kind, String what, String advice) {}

    /** The number of a trimmed text, from 0; below 0 where it is refused. */
    int number(char[] text, int from, int to, long line);

    /** Why a text was refused. */
    Refusal refusal(String text);

    /** How many bits its numbers may have. */
    int bits();

    /** The label that a number stands for. */
    Object label(int number);

    /** The numbers in the order that their labels have on an axis. */
    List<Integer> sorted(List<Integer> numbers);
}
