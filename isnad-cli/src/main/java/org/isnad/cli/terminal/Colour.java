package org.isnad.cli.terminal;

/** Whether the output is coloured. */
public enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    /** By the option first, then NO_COLOR and CLICOLOR_FORCE (no-color.org, bixense.com/clicolors), then by the device. */
    public boolean isOn(Surroundings surroundings) {
        if (this != AUTO) {
            return this == ALWAYS;
        }
        if (!surroundings.environment().getOrDefault("NO_COLOR", "").isEmpty()) {
            return false;
        }
        String force = surroundings.environment().getOrDefault("CLICOLOR_FORCE", "0");
        if (!force.isEmpty() && !force.equals("0")) {
            return true;
        }
        return surroundings.outIsTerminal()
                && !"dumb".equals(surroundings.environment().get("TERM"));
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
