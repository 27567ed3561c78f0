package org.isnad.interpret.events;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Event;
import org.isnad.model.EventType;
import org.jspecify.annotations.Nullable;

/** PLOVER's contexts and ACLED's types for a coded event; the bridge is ours, neither project's. */
final class Codes {
    private Codes() {}

    static List<String> contexts(EventType type, @Nullable String mode, boolean armed) {
        List<String> contexts = new ArrayList<>(2);
        if (armed && (type == EventType.ASSAULT || type == EventType.MOBILIZE || type == EventType.RETREAT)) {
            contexts.add("military");
        }
        if ("unconventional".equals(mode)) {
            contexts.add("cbrn");
        } else if ("suicide-attack".equals(mode)) {
            contexts.add("terrorism");
        } else if ("convict".equals(mode)) {
            contexts.add("legal");
        } else if ("cyber".equals(mode)) {
            contexts.add("cyber");
        } else if ("asylum".equals(mode)) {
            contexts.add("asylum");
        }
        if (type == EventType.CONSULT || type == EventType.AGREE) {
            contexts.add("diplomatic");
        }
        return contexts;
    }

    static Event.@Nullable Acled acled(EventType type, @Nullable String mode, boolean twoArmed, boolean onPeople) {
        return switch (type) {
            case ASSAULT -> assault(mode == null ? "" : mode, twoArmed, onPeople);
            case PROTEST ->
                "riot".equals(mode)
                        ? new Event.Acled("Riots", "Violent demonstration")
                        : new Event.Acled("Protests", "Peaceful protest");
            case COERCE -> coerce(mode == null ? "" : mode);
            case AGREE -> strategic("Agreement");
            case RETREAT ->
                "ceasefire".equals(mode)
                        ? strategic("Agreement")
                        : "withdraw".equals(mode) ? strategic("Non-violent transfer of territory") : strategic("Other");
            case MOBILIZE -> strategic("Change to group/activity");
            case SANCTION, AID, CONSULT, COOPERATE -> null;
        };
    }

    private static Event.Acled assault(String mode, boolean twoArmed, boolean onPeople) {
        return switch (mode) {
            case "aerial", "drone" -> remote("Air/drone strike");
            case "heavy-weapons" -> remote("Shelling/artillery/missile attack");
            case "suicide-attack" -> remote("Suicide bomb");
            case "explosives" -> remote("Remote explosive/landmine/IED");
            case "unconventional" -> remote("Chemical weapon");
            case "abduct" -> civilians("Abduction/forced disappearance");
            case "sexual" -> civilians("Sexual violence");
            case "destroy" -> strategic("Looting/property destruction");
            default -> twoArmed || !onPeople ? new Event.Acled("Battles", "Armed clash") : civilians("Attack");
        };
    }

    private static Event.@Nullable Acled coerce(String mode) {
        return switch (mode) {
            case "arrest" -> strategic("Arrests");
            case "seize" -> strategic("Looting/property destruction");
            default -> strategic("Other");
        };
    }

    private static Event.Acled remote(String subType) {
        return new Event.Acled("Explosions/Remote violence", subType);
    }

    private static Event.Acled civilians(String subType) {
        return new Event.Acled("Violence against civilians", subType);
    }

    private static Event.Acled strategic(String subType) {
        return new Event.Acled("Strategic developments", subType);
    }
}
