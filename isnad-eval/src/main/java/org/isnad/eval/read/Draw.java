package org.isnad.eval.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** A draw that anybody can repeat: reports in the order of the SHA-256 of {@code SEED:ID}, which nobody can steer. */
public final class Draw {
    private final String seed;
    private final Set<String> excluded;
    private final TreeMap<String, String> order = new TreeMap<>();

    /**
     * Begins empty.
     *
     * @param excluded ids that are not drawn
     */
    public Draw(String seed, Set<String> excluded) {
        this.seed = seed;
        this.excluded = Set.copyOf(excluded);
    }

    /** Puts a report in; a second one of the same id changes nothing. */
    public void put(String id) {
        if (!excluded.contains(id)) {
            order.put(hash(seed + ":" + id), id);
        }
    }

    /** The ids drawn, in their order; all where there are fewer. */
    public List<String> first(int count) {
        return order.values().stream().limit(count).toList();
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
