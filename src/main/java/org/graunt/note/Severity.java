package org.graunt.note;

/** How much a note matters, from the least. */
public enum Severity {
    /** Something a careful reader would want to know. */
    INFO,
    /** Something suspicious: the work goes on. */
    WARNING,
    /** Something wrong: what depends on it cannot be done. */
    ERROR
}
