/**
 * Faults as values.
 *
 * <p>A fault in what a city or a host hands over has a code, a place, a message and a remedy, the
 * last two in English and Chinese. Faults are collected and reported together, never thrown one by
 * one.
 */
package io.gridgov.core.problem;
