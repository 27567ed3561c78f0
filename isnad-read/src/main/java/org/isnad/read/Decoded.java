package org.isnad.read;

import java.util.List;
import org.isnad.model.Warning;

/** Bytes as text, or why they are none. */
sealed interface Decoded permits Decoded.Text, Decoded.Refused {
    record Text(String text, List<Warning> warnings) implements Decoded {}

    record Refused(String found, String advice) implements Decoded {}
}
