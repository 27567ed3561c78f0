package org.isnad.rules;

import java.util.List;
import org.isnad.model.RuleId;

/**
 * A compiled pattern.
 *
 * @param before what must or must not stand before the finding, from left to right
 * @param items the finding
 * @param after what must or must not stand behind it
 * @param arguments for each argument of the maker an index of a binding, or a constant
 * @param bindings how many bindings there are
 */
record Pattern<S extends Scan, R>(
        RuleId rule,
        List<Item<S>> before,
        List<Item<S>> items,
        List<Item<S>> after,
        Maker<S, R> maker,
        List<Object> arguments,
        int bindings) {}
