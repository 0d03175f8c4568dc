/**
 * The city in a folder: read, check as a whole, hash, compare, write.
 *
 * <p>A <b>city pack</b> (城市包) holds everything that differs between cities as plain files. {@link
 * io.gridgov.core.pack.PackFiles} is the folder as a value, {@link io.gridgov.core.pack.CityPack}
 * the checked city; a {@link io.gridgov.core.pack.PackSection} lets another module read its own
 * files. Files, columns and their Chinese headers stand in {@code docs/pack-format.md}. Start from
 * {@code CityPack.read}. This is the only package of the core that touches files.
 */
package io.gridgov.core.pack;
