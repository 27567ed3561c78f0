/**
 * Tools for the gazetteer: places of GeoNames, Who's On First or a table come in, rows in the form of Isnad's own tables go
 * out; and our rows are checked against a reference.
 *
 * <p>What is imported is laid into a user's folder, never into the bundled data, and no analysis needs this package: the
 * gazetteer itself is read by {@link org.isnad.recognise.places.Gazetteer}.
 */
@NullMarked
package org.isnad.gazetteer;

import org.jspecify.annotations.NullMarked;
