/** The drawn pictures that `<Picture name="…" />` puts into a section. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import ACancelOnItsWay from './ACancelOnItsWay.astro';
import AChainOfAwaits from './AChainOfAwaits.astro';
import ATurnOfTheLoop from './ATurnOfTheLoop.astro';
import EveryWayOut from './EveryWayOut.astro';
import FourWaysToWait from './FourWaysToWait.astro';
import type { PictureName } from './names.ts';
import OneInOneOut from './OneInOneOut.astro';
import OneOfTwoFails from './OneOfTwoFails.astro';
import TheLifeOfALoop from './TheLifeOfALoop.astro';
import TheLifeOfATask from './TheLifeOfATask.astro';
import WhatComesBy from './WhatComesBy.astro';

const pictures: Readonly<Record<PictureName, AstroComponentFactory>> = {
  'a-chain-of-awaits': AChainOfAwaits,
  'a-turn-of-the-loop': ATurnOfTheLoop,
  'a-cancel-on-its-way': ACancelOnItsWay,
  'the-life-of-a-task': TheLifeOfATask,
  'one-of-two-fails': OneOfTwoFails,
  'four-ways-to-wait': FourWaysToWait,
  'every-way-out': EveryWayOut,
  'the-life-of-a-loop': TheLifeOfALoop,
  'what-comes-by': WhatComesBy,
  'one-in-one-out': OneInOneOut,
};

/** The picture of this name, `undefined` where there is none. */
export function pictureNamed(name: string): AstroComponentFactory | undefined {
  return Object.hasOwn(pictures, name) ? pictures[name as PictureName] : undefined;
}
