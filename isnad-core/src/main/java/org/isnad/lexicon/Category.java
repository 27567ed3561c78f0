package org.isnad.lexicon;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A class of lexicon entries, such as the weekdays or the reporting verbs. Compared by identity: each is made once, as a
 * constant of the package that it belongs to.
 */
public final class Category {
    private static final AtomicInteger MADE = new AtomicInteger();

    private final String name;
    private final Attachment attachment;
    private final long bit;
    private final int half;

    private Category(String name, Attachment attachment) {
        this.name = name;
        this.attachment = attachment;
        int number = MADE.getAndIncrement();
        this.bit = 1L << (number & Long.SIZE - 1);
        this.half = number / Long.SIZE & 1;
    }

    /**
     * @param name by which rules call the category
     * @param attachment which clitics its words may carry
     */
    public static Category of(String name, Attachment attachment) {
        return new Category(name, attachment);
    }

    public String name() {
        return name;
    }

    public Attachment attachment() {
        return attachment;
    }

    /**
     * One bit of a mask of categories. There are more categories than bits, so that some share one: a bit that is missing
     * rules a category out, a bit that is set says that it is worth looking.
     */
    public long bit() {
        return bit;
    }

    /** In which half of a mask of two times 64 bits the bit stands: 0 or 1. */
    public int half() {
        return half;
    }

    /** The bits of several categories. */
    public static long bits(Category... categories) {
        long bits = 0;
        for (Category category : categories) {
            bits |= category.bit;
        }
        return bits;
    }

    @Override
    public String toString() {
        return name;
    }

    /** Which clitics the words of a category may carry. */
    public enum Attachment {
        /** None: the bare form alone. */
        BARE,
        /** A conjunction. */
        CONJUNCTION,
        /** A conjunction and a preposition; the article, if any, is part of the name. */
        NAME,
        /** Conjunction, preposition, article, possessive pronoun. */
        NOMINAL,
        /** Conjunction, mark of the future or of purpose, object pronoun. */
        VERBAL
    }
}
