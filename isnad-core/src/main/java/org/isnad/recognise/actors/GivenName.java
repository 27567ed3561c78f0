package org.isnad.recognise.actors;

/**
 * A given name.
 *
 * @param common whether it is also a common word
 */
record GivenName(String gender, boolean common) {}
