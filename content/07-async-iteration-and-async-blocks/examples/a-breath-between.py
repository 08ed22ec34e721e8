import asyncio


def pages():
    for page in range(1, 4):
        print(f"page {page} is copied")
        yield page


async def with_breath(values):
    for value in values:
        yield value
        await asyncio.sleep(0)


async def bell():
    print("the bell rings")


async def main():
    ringing = asyncio.create_task(bell())
    copied = 0
    async for _ in with_breath(pages()):
        copied += 1
    print(f"{copied} pages")
    await ringing


asyncio.run(main())
