package org.isnad.model;

/**
 * What made an analysis.
 *
 * @param name the engine's name
 * @param version its release
 * @param rules SHA-256, in hexadecimal, of all rules and lexicons that were loaded, users' own included
 */
public record Engine(String name, String version, String rules) {}
