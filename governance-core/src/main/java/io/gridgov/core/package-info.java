/**
 * What every room of a city shares: the city's id and the validity of a dated fact.
 *
 * <p>Start from {@link io.gridgov.core.CityId}; the city itself is a {@code pack.CityPack}.
 */
package io.gridgov.core;
