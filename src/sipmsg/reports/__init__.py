"""Reports in the forms that people and programs read: a module for each, with ``lines`` and ``render``.

>>> import sipmsg
>>> from sipmsg.reports import github
>>> report = sipmsg.check(b"SIP/2.0 180 Ringing\\r\\n\\r\\n", select=["to-required"])
>>> github.render(report).partition("::to: ")[0]
'::error line=1,endLine=1,col=1,endColumn=20,title=to-required'
"""
