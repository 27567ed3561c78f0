package org.isnad.gazetteer;

/** Takes what a reader finds. */
public interface PlaceSink {
    /** A place with an Arabic name, of those that are wanted. */
    void place(ForeignPlace place);

    /** A line or file that could not be used. */
    void problem(Problem problem);

    /** A place that is wanted and has no Arabic name. */
    default void withoutArabicName() {}
}
