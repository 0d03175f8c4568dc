package io.gridgov.geo.internal.raster;

/**
 * Numbers of a few bits for each of 64 places, a word for each bit, and ints that the numbers stand
 * for, two in a word.
 */
final class Slots {
  private Slots() {}

  /** The number of a place, from its bits in three words. */
  static int ofThree(long[] words, int at, int place) {
    return ofTwo(words, at, place) | (bit(words[at + 2], place) << 2);
  }

  /** The number of a place, from its bits in two words. */
  static int ofTwo(long[] words, int at, int place) {
    return bit(words[at], place) | (bit(words[at + 1], place) << 1);
  }

  private static int bit(long word, int place) {
    return (int) (word >>> place) & 1;
  }

  /** The int for a number; the words begin at {@code at}. */
  static int get(long[] words, int at, int number) {
    return (int) (words[at + (number >> 1)] >>> ((number & 1) << 5));
  }

  static void put(long[] words, int at, int[] slots) {
    for (int number = 0; number < slots.length; number += 2) {
      words[at + (number >> 1)] = (slots[number] & 0xffffffffL) | ((long) slots[number + 1] << 32);
    }
  }

  /**
   * The number at which a value stands, or is now put; the last, left as it is, if none is free.
   */
  static int numberOf(int value, int[] slots, int taken) {
    int number = 0;
    while (number < taken && slots[number] != value) {
      number++;
    }
    if (number < slots.length - 1) {
      slots[number] = value;
    }
    return number;
  }
}
