/** Names of the drawn pictures, as `<Picture name="…" />` calls them. */
export const pictureNames = [
  'a-chain-of-awaits',
  'a-turn-of-the-loop',
  'a-cancel-on-its-way',
  'the-life-of-a-task',
  'one-of-two-fails',
  'four-ways-to-wait',
  'every-way-out',
  'the-life-of-a-loop',
  'what-comes-by',
  'one-in-one-out',
] as const;

export type PictureName = (typeof pictureNames)[number];
