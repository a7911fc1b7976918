// Has the parser read endless markup; must get: memory-limit, time-limit
export const View = () => <div dangerouslySetInnerHTML={{ __html: '<div class="a"><b>'.repeat(3e6) }} />
