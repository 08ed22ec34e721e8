/** Methods of classes and objects. */
export const methods = {
  'a method and its this': `class A { n = 3; async get() { return await pause(this.n); } }
    export async function main() { return new A().get(); }`,
  'a static method and its this': `class A { static n = 4; static async get() { return this.n; } } class B extends A { static n = 5; }
    export async function main() { return [await A.get(), await B.get()]; }`,
  'a private method': `class A { #n = 1; async #up() { this.#n += 1; return this.#n; } async go() { await this.#up(); return this.#up(); } }
    export async function main() { return new A().go(); }`,
  'a private static method': `class A { static async #x() { return 'p'; } static async go() { return A.#x(); } }
    export async function main() { return A.go(); }`,
  'a private method of something else': `class A { async #x() {} async go(o: any) { return o.#x(); } }
    export async function main() { try { await new A().go({}); } catch (e) { return (e as Error).name; } }`,
  'super in a method': `class A { async hi(x: number) { return ['A', x]; } } class B extends A { async hi(x: number) { return ['B', ...(await super.hi(x + 1))]; } }
    export async function main() { return new B().hi(1); }`,
  'super in a static method': `class A { static async make() { return this.name; } } class B extends A { static async make() { return 'B' + (await super.make()); } }
    export async function main() { return B.make(); }`,
  'super in an arrow': `class A { v(x: number) { return x + 1; } } class B extends A { async go() { const f = async (x: number) => super.v(x) * 10; return f(2); } sync() { return async () => super.v(5); } }
    export async function main() { const b = new B(); return [await b.go(), await b.sync()()]; }`,
  'super by computed name, and its properties': `class A { get k() { return 'k:' + (this as any).n; } } class B extends A { n = 1; go() { return async () => [super['k' as 'k'], super.k]; } }
    export async function main() { return new B().go()(); }`,
  'an assignment to super in an arrow': `class A {} class B extends A { go() { return (async () => { (super.x as any) = 5; return (this as any).x; })(); } }
    export async function main() { return new B().go(); }`,
  'super in an object method': `const o = { __proto__: { async hi() { return 'proto'; } }, async hi() { return 'own ' + (await (super.hi as any)()); } };
    export async function main() { return o.hi(); }`,
  'super with arguments in an object method': `const o = { __proto__: { f(...a: any[]) { return a; } }, async f(a: any, b = 2) { return [arguments.length, (super.f as any)(a, b, this === o)]; } };
    export async function main() { return (o as any).f(1); }`,
  'a method with a computed name': `const k = 'dyn'; class A { async [k + 1]() { return 1; } static async ['s' + 1]() { return 2; } }
    export async function main() { return [await (new A() as any).dyn1(), await (A as any).s1()]; }`,
  'computed names are evaluated in order': `const k = (x: string) => (log(x), x); class A { async [k('a')]() {} [k('b')] = 1; static async [k('c')]() {} }
    export async function main() { return Object.getOwnPropertyNames(A.prototype); }`,
  'a method with a string, a number and a keyword name': `class A { async 'a b'() { return 1; } async 7() { return 2; } async async() { return 3; } async get() { return 4; } static async static() { return 5; } }
    export async function main() { const a: any = new A(); return [await a['a b'](), await a[7](), await a.async(), await a.get(), await A.static()]; }`,
  'getters that give coroutines': `class A { get later() { return (async () => this.n)(); } n = 2; static get make() { return () => async () => new A().later; } }
    export async function main() { return [await new A().later, await A.make()()]; }`,
  'a setter with an arrow in it': `let got: any; class A { set x(v: any) { got = (async () => v)(); } }
    export async function main() { new A().x = 3; return got; }`,
  'an arrow in a field': `class A { n = 1; up = async () => ++this.n; static s = async () => this.name; }
    export async function main() { const a = new A(); const { up } = a; return [await up(), await up(), await A.s(), up.name]; }`,
  'a static field that calls a method': `class A { static first = new A().m(); static second = A.s(); async m() { return 'm'; } static async s() { return 's'; } }
    export async function main() { return [await A.first, await A.second]; }`,
  'a static block that makes coroutines': `let c: any; class A { static async f() { return 'f'; } static { c = A.f(); const g = async () => this.name; void g; } }
    export async function main() { return c; }`,
  'an async method in a constructor': `class A { ready; constructor(n: number) { this.ready = this.load(n); } async load(n: number) { return n + 1; } }
    export async function main() { return new A(1).ready; }`,
  'an arrow before super is called': `class A { constructor(readonly f: any) {} } class B extends A { n = 2; constructor() { const f = async () => 1; super(f); } }
    export async function main() { return new B().f(); }`,
  'a class expression': `const make = () => class { async m() { return 1; } static async s() { return this.name; } };
    export async function main() { const C = make(); return [await new C().m(), C.name, await C.s()]; }`,
  'each evaluation of a class has its own methods': `const make = (n: number) => class { async m() { return n; } };
    export async function main() { const A = make(1), B = make(2); return [await new A().m(), await new B().m()]; }`,
  'classes made in a loop': `export async function main() { const all = []; for (const n of [1, 2]) { class A { async m() { return n; } } all.push(new A()); }
    return [await all[0]!.m(), await all[1]!.m()]; }`,
  'a class made on the spot': `const one = new (class { n = 1; async m() { return this.n; } })();
    export async function main() { return [await one.m(), await new (class { static K = class { async m() { return 'K'; } }; async x() {} }.K)().m()]; }`,
  'a mixin': `const Up = (Base: any) => class extends Base { async m() { return 'up ' + (await super.m()); } }; class A { async m() { return 'a'; } }
    export async function main() { return new (Up(Up(A)))().m(); }`,
  'a class whose heritage awaits': `export async function main() { class A { async m() { return 'a'; } }
    return new (class extends (await pause(A)) { async m() { return 'b' + (await super.m()) + arguments.length; } })().m(); }`,
  'a named class expression sees itself': `const A = class Inner { static n = 1; async m() { return Inner.n; } };
    export async function main() { return new A().m(); }`,
  'a borrowed method': `class A { async m(this: any) { return this.n; } }
    export async function main() { return A.prototype.m.call({ n: 6 }); }`,
  'methods are not constructors and not enumerable': `class A { async m() {} static async s() {} }
    export async function main() { let e; try { new (A.prototype.m as any)(); } catch (x) { e = (x as Error).name; } return [e, Object.keys(A.prototype), Reflect.ownKeys(A.prototype), Object.keys(A)]; }`,
  'object methods': `const o = { n: 1, async m(a = 2) { return this.n + a; }, ['x' + 1]: async function () { return 'x'; }, async 'q r'() { return 'q'; } };
    export async function main() { return [await o.m(), await (o as any).x1(), await o['q r'](), o.m.name]; }`,
  'an object whose values await': `export async function main() { const o = { a: await pause(1), async m() { return this.a; }, b: await pause(2) }; return [await o.m(), o.b]; }`,
  'object methods with computed names': `export async function main() { const o = { async ['a' + 1]() { return 1; }, async *[Symbol.asyncIterator]() { yield 2; } }; const r: any[] = [await (o as any).a1()]; for await (const x of o) r.push(x); return r; }`,
  'arguments in a method': `class A { async m(..._: any[]) { return arguments.length; } }
    export async function main() { return new A().m(1, 2, 3); }`,
  'default and pattern parameters of a method': `class A { k = 1; async m({ a }: any = { a: this.k }, b = a + 1) { return [a, b]; } }
    export async function main() { return [await new A().m(), await new A().m({ a: 5 })]; }`,
  'a decorated class': `function tag(c: any, _: any) { c.tag = 1; } @tag class A { async m() { return (A as any).tag; } }
    export async function main() { return new A().m(); }`,
  'a decorated method': `function twice(f: any, _: any) { return async function (this: any, ...a: any[]) { return [await f.apply(this, a), await f.apply(this, a)]; }; }
    class A { n = 0; @twice async m() { return ++this.n; } }
    export async function main() { return new A().m(); }`,
  'parameter properties': `class A { constructor(private n: number) {} async m() { return this.n; } }
    export async function main() { return new A(3).m(); }`,
  'nested classes': `class A { async m() { class B extends A { async m() { return 'B'; } } return (await new B().m()) + 'A'; } }
    export async function main() { return new A().m(); }`,
  'a method in a derived class with private names': `class A { async m() { return 1; } } class B extends A { #p = 10; async m() { const f = async () => this.#p + (await super.m()); return f(); } }
    export async function main() { return new B().m(); }`,
};
