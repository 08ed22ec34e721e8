import asyncio


async def fetch_book(title, seconds):
    await asyncio.sleep(seconds)
    return title


async def monday():
    atlas = asyncio.create_task(fetch_book("the atlas", 1))
    novel = asyncio.create_task(fetch_book("the novel", 9))
    await atlas
    return atlas, novel


async def collect(book):
    try:
        return await book
    except RuntimeError:
        return "a RuntimeError"
    except asyncio.CancelledError:
        return "cancelled"


atlas, novel = asyncio.run(monday())
print(asyncio.run(collect(atlas)))
print(asyncio.run(collect(novel)))
