import asyncio


def yes(value):
    return "true" if value else "false"


bells = {}


def ring(name, other):
    print(f"the {name} bell rings")
    bells[other].cancel()


async def main():
    loop = asyncio.get_running_loop()
    bells["small"] = loop.call_later(1, ring, "small", "great")
    bells["great"] = loop.call_later(1, ring, "great", "small")
    await asyncio.sleep(2)
    small, great = (yes(bells[name].cancelled()) for name in ("small", "great"))
    print(f"small: {small}, great: {great}")


asyncio.run(main())
