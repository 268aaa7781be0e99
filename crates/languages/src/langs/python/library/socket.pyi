import _socket
import sys
from _typeshed import ReadableBuffer, WriteableBuffer
from collections.abc import Iterable
from socket import error, gaierror, herror, timeout
from typing import Any, Final, SupportsIndex, overload
from typing import CapsuleType
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
SO_ACCEPTCONN: Final[int]
SO_BROADCAST: Final[int]
SO_DEBUG: Final[int]
SO_DONTROUTE: Final[int]
SO_ERROR: Final[int]
SO_KEEPALIVE: Final[int]
SO_LINGER: Final[int]
SO_OOBINLINE: Final[int]
SO_RCVBUF: Final[int]
SO_RCVLOWAT: Final[int]
SO_RCVTIMEO: Final[int]
SO_REUSEADDR: Final[int]
SO_SNDBUF: Final[int]
SO_SNDLOWAT: Final[int]
SO_SNDTIMEO: Final[int]
SO_TYPE: Final[int]
SOMAXCONN: Final[int]
SOL_IP: Final[int]
SOL_SOCKET: Final[int]
SOL_TCP: Final[int]
SOL_UDP: Final[int]
IPPROTO_ICMP: Final[int]
IPPROTO_IP: Final[int]
IPPROTO_RAW: Final[int]
IPPROTO_TCP: Final[int]
IPPROTO_UDP: Final[int]
IPPROTO_AH: Final[int]
IPPROTO_DSTOPTS: Final[int]
IPPROTO_EGP: Final[int]
IPPROTO_ESP: Final[int]
IPPROTO_FRAGMENT: Final[int]
IPPROTO_HOPOPTS: Final[int]
IPPROTO_ICMPV6: Final[int]
IPPROTO_IDP: Final[int]
IPPROTO_IGMP: Final[int]
IPPROTO_IPV6: Final[int]
IPPROTO_NONE: Final[int]
IPPROTO_PIM: Final[int]
IPPROTO_PUP: Final[int]
IPPROTO_ROUTING: Final[int]
IPPROTO_SCTP: Final[int]
IPPORT_RESERVED: Final[int]
IPPORT_USERRESERVED: Final[int]
INADDR_ALLHOSTS_GROUP: Final[int]
INADDR_ANY: Final[int]
INADDR_BROADCAST: Final[int]
INADDR_LOOPBACK: Final[int]
INADDR_MAX_LOCAL_GROUP: Final[int]
INADDR_NONE: Final[int]
INADDR_UNSPEC_GROUP: Final[int]
IP_ADD_MEMBERSHIP: Final[int]
IP_DROP_MEMBERSHIP: Final[int]
IP_HDRINCL: Final[int]
IP_MULTICAST_IF: Final[int]
IP_MULTICAST_LOOP: Final[int]
IP_MULTICAST_TTL: Final[int]
IP_OPTIONS: Final[int]
IP_TOS: Final[int]
IP_TTL: Final[int]
IPV6_CHECKSUM: Final[int]
IPV6_JOIN_GROUP: Final[int]
IPV6_LEAVE_GROUP: Final[int]
IPV6_MULTICAST_HOPS: Final[int]
IPV6_MULTICAST_IF: Final[int]
IPV6_MULTICAST_LOOP: Final[int]
IPV6_RECVTCLASS: Final[int]
IPV6_TCLASS: Final[int]
IPV6_UNICAST_HOPS: Final[int]
IPV6_V6ONLY: Final[int]
IPV6_DONTFRAG: Final[int]
IPV6_HOPLIMIT: Final[int]
IPV6_HOPOPTS: Final[int]
IPV6_PKTINFO: Final[int]
IPV6_RECVRTHDR: Final[int]
IPV6_RTHDR: Final[int]
EAI_AGAIN: Final[int]
EAI_BADFLAGS: Final[int]
EAI_FAIL: Final[int]
EAI_FAMILY: Final[int]
EAI_MEMORY: Final[int]
EAI_NODATA: Final[int]
EAI_NONAME: Final[int]
EAI_SERVICE: Final[int]
EAI_SOCKTYPE: Final[int]
NI_DGRAM: Final[int]
NI_MAXHOST: Final[int]
NI_MAXSERV: Final[int]
NI_NAMEREQD: Final[int]
NI_NOFQDN: Final[int]
NI_NUMERICHOST: Final[int]
NI_NUMERICSERV: Final[int]
TCP_FASTOPEN: Final[int]
TCP_KEEPCNT: Final[int]
TCP_KEEPINTVL: Final[int]
TCP_MAXSEG: Final[int]
TCP_NODELAY: Final[int]
has_ipv6: bool
SHUT_RD: Final[int]
SHUT_RDWR: Final[int]
SHUT_WR: Final[int]
SocketType = socket
def close(fd: SupportsIndex, /): ...
def dup(fd: SupportsIndex, /) -> int: ...
def gethostbyname(hostname: str, /) -> str: ...
def gethostbyname_ex(hostname: str, /) -> tuple[str, list[str], list[str]]: ...
def gethostname() -> str: ...
def gethostbyaddr(ip_address: str, /) -> tuple[str, list[str], list[str]]: ...
def getnameinfo(sockaddr: tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes], flags: int, /) -> tuple[str, str]: ...
def getprotobyname(protocolname: str, /) -> int: ...
def getservbyname(servicename: str, protocolname: str=..., /) -> int: ...
def getservbyport(port: int, protocolname: str=..., /) -> str: ...
def ntohl(x: int, /) -> int: ...
def ntohs(x: int, /) -> int: ...
def htonl(x: int, /) -> int: ...
def htons(x: int, /) -> int: ...
def inet_aton(ip_addr: str, /) -> bytes: ...
def inet_ntoa(packed_ip: ReadableBuffer, /) -> str: ...
def inet_pton(address_family: int, ip_string: str, /) -> bytes: ...
def inet_ntop(address_family: int, packed_ip: ReadableBuffer, /) -> str: ...
def getdefaulttimeout() -> float | None: ...
def setdefaulttimeout(timeout: float | None, /): ...
def if_nameindex() -> list[tuple[int, str]]: ...
def if_nametoindex(oname: str, /) -> int: ...
def if_indextoname(index: int, /) -> str: ...
CAPI: CapsuleType
from _typeshed import ReadableBuffer, Unused, WriteableBuffer
from enum import IntEnum, IntFlag
from io import BufferedReader, BufferedRWPair, BufferedWriter, IOBase, RawIOBase, TextIOWrapper
from typing import Any, Final, Literal, Protocol, SupportsIndex, overload
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
TCP_KEEPIDLE: Final[int]
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
IP_RECVTOS: Final[int]
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
SO_DOMAIN: Final[int]
SO_MARK: Final[int]
SO_PASSCRED: Final[int]
SO_PASSSEC: Final[int]
SO_PEERCRED: Final[int]
SO_PEERSEC: Final[int]
SO_PRIORITY: Final[int]
SO_PROTOCOL: Final[int]
SOL_ATALK: Final[int]
SOL_AX25: Final[int]
SOL_HCI: Final[int]
SOL_IPX: Final[int]
SOL_NETROM: Final[int]
SOL_ROSE: Final[int]
SCM_CREDENTIALS: Final[int]
IP_TRANSPARENT: Final[int]
TCP_CONGESTION: Final[int]
TCP_CORK: Final[int]
TCP_DEFER_ACCEPT: Final[int]
TCP_INFO: Final[int]
TCP_LINGER2: Final[int]
TCP_QUICKACK: Final[int]
TCP_SYNCNT: Final[int]
TCP_USER_TIMEOUT: Final[int]
TCP_WINDOW_CLAMP: Final[int]
IPX_TYPE: Final[int]
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
IP_BIND_ADDRESS_NO_PORT: Final[int]
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
SO_REUSEPORT: Final[int]
SCM_RIGHTS: Final[int]
IPPROTO_GRE: Final[int]
IPPROTO_IPIP: Final[int]
IPPROTO_RSVP: Final[int]
IPPROTO_TP: Final[int]
IP_DEFAULT_MULTICAST_LOOP: Final[int]
IP_DEFAULT_MULTICAST_TTL: Final[int]
IP_MAX_MEMBERSHIPS: Final[int]
IP_RECVOPTS: Final[int]
IP_RECVRETOPTS: Final[int]
IP_RETOPTS: Final[int]
IPV6_RTHDR_TYPE_0: Final[int]
EAI_ADDRFAMILY: Final[int]
EAI_OVERFLOW: Final[int]
EAI_SYSTEM: Final[int]
TCP_NOTSENT_LOWAT: Final[int]
def sethostname(name: str, /): ...
def CMSG_LEN(length: int, /) -> int: ...
def CMSG_SPACE(length: int, /) -> int: ...
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
IPV6_DSTOPTS: Final[int]
IPV6_NEXTHOP: Final[int]
IPV6_PATHMTU: Final[int]
IPV6_RECVDSTOPTS: Final[int]
IPV6_RECVHOPLIMIT: Final[int]
IPV6_RECVHOPOPTS: Final[int]
IPV6_RECVPATHMTU: Final[int]
IPV6_RECVPKTINFO: Final[int]
IPV6_RTHDRDSTOPTS: Final[int]
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
SO_BINDTODEVICE: Final[int]
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
PF_CAN: Final[int]
SOL_CAN_BASE: Final[int]
SOL_CAN_RAW: Final[int]
CAN_EFF_FLAG: Final[int]
CAN_EFF_MASK: Final[int]
CAN_ERR_FLAG: Final[int]
CAN_ERR_MASK: Final[int]
CAN_RAW: Final[int]
CAN_RAW_FILTER: Final[int]
CAN_RAW_LOOPBACK: Final[int]
CAN_RAW_RECV_OWN_MSGS: Final[int]
CAN_RTR_FLAG: Final[int]
CAN_SFF_MASK: Final[int]
CAN_BCM: Final[int]
CAN_BCM_TX_SETUP: Final[int]
CAN_BCM_TX_DELETE: Final[int]
CAN_BCM_TX_READ: Final[int]
CAN_BCM_TX_SEND: Final[int]
CAN_BCM_RX_SETUP: Final[int]
CAN_BCM_RX_DELETE: Final[int]
CAN_BCM_RX_READ: Final[int]
CAN_BCM_TX_STATUS: Final[int]
CAN_BCM_TX_EXPIRED: Final[int]
CAN_BCM_RX_STATUS: Final[int]
CAN_BCM_RX_TIMEOUT: Final[int]
CAN_BCM_RX_CHANGED: Final[int]
CAN_BCM_SETTIMER: Final[int]
CAN_BCM_STARTTIMER: Final[int]
CAN_BCM_TX_COUNTEVT: Final[int]
CAN_BCM_TX_ANNOUNCE: Final[int]
CAN_BCM_TX_CP_CAN_ID: Final[int]
CAN_BCM_RX_FILTER_ID: Final[int]
CAN_BCM_RX_CHECK_DLC: Final[int]
CAN_BCM_RX_NO_AUTOTIMER: Final[int]
CAN_BCM_RX_ANNOUNCE_RESUME: Final[int]
CAN_BCM_TX_RESET_MULTI_IDX: Final[int]
CAN_BCM_RX_RTR_FRAME: Final[int]
CAN_BCM_CAN_FD_FRAME: Final[int]
CAN_RAW_FD_FRAMES: Final[int]
CAN_ISOTP: Final[int]
PF_PACKET: Final[int]
PACKET_BROADCAST: Final[int]
PACKET_FASTROUTE: Final[int]
PACKET_HOST: Final[int]
PACKET_LOOPBACK: Final[int]
PACKET_MULTICAST: Final[int]
PACKET_OTHERHOST: Final[int]
PACKET_OUTGOING: Final[int]
PF_RDS: Final[int]
SOL_RDS: Final[int]
RDS_CANCEL_SENT_TO: Final[int]
RDS_CMSG_RDMA_ARGS: Final[int]
RDS_CMSG_RDMA_DEST: Final[int]
RDS_CMSG_RDMA_MAP: Final[int]
RDS_CMSG_RDMA_STATUS: Final[int]
RDS_CONG_MONITOR: Final[int]
RDS_FREE_MR: Final[int]
RDS_GET_MR: Final[int]
RDS_GET_MR_FOR_DEST: Final[int]
RDS_RDMA_DONTWAIT: Final[int]
RDS_RDMA_FENCE: Final[int]
RDS_RDMA_INVALIDATE: Final[int]
RDS_RDMA_NOTIFY_ME: Final[int]
RDS_RDMA_READWRITE: Final[int]
RDS_RDMA_SILENT: Final[int]
RDS_RDMA_USE_ONCE: Final[int]
RDS_RECVERR: Final[int]
SOL_TIPC: Final[int]
TIPC_ADDR_ID: Final[int]
TIPC_ADDR_NAME: Final[int]
TIPC_ADDR_NAMESEQ: Final[int]
TIPC_CFG_SRV: Final[int]
TIPC_CLUSTER_SCOPE: Final[int]
TIPC_CONN_TIMEOUT: Final[int]
TIPC_CRITICAL_IMPORTANCE: Final[int]
TIPC_DEST_DROPPABLE: Final[int]
TIPC_HIGH_IMPORTANCE: Final[int]
TIPC_IMPORTANCE: Final[int]
TIPC_LOW_IMPORTANCE: Final[int]
TIPC_MEDIUM_IMPORTANCE: Final[int]
TIPC_NODE_SCOPE: Final[int]
TIPC_PUBLISHED: Final[int]
TIPC_SRC_DROPPABLE: Final[int]
TIPC_SUBSCR_TIMEOUT: Final[int]
TIPC_SUB_CANCEL: Final[int]
TIPC_SUB_PORTS: Final[int]
TIPC_SUB_SERVICE: Final[int]
TIPC_TOP_SRV: Final[int]
TIPC_WAIT_FOREVER: Final[int]
TIPC_WITHDRAWN: Final[int]
TIPC_ZONE_SCOPE: Final[int]
SOL_ALG: Final[int]
ALG_OP_DECRYPT: Final[int]
ALG_OP_ENCRYPT: Final[int]
ALG_OP_SIGN: Final[int]
ALG_OP_VERIFY: Final[int]
ALG_SET_AEAD_ASSOCLEN: Final[int]
ALG_SET_AEAD_AUTHSIZE: Final[int]
ALG_SET_IV: Final[int]
ALG_SET_KEY: Final[int]
ALG_SET_OP: Final[int]
ALG_SET_PUBKEY: Final[int]
IOCTL_VM_SOCKETS_GET_LOCAL_CID: Final
VMADDR_CID_ANY: Final
VMADDR_CID_HOST: Final
VMADDR_PORT_ANY: Final
SO_VM_SOCKETS_BUFFER_MAX_SIZE: Final
SO_VM_SOCKETS_BUFFER_SIZE: Final
SO_VM_SOCKETS_BUFFER_MIN_SIZE: Final
VM_SOCKETS_INVALID_VERSION: Final
NETLINK_CRYPTO: Final[int]
NETLINK_DNRTMSG: Final[int]
NETLINK_FIREWALL: Final[int]
NETLINK_IP6_FW: Final[int]
NETLINK_NFLOG: Final[int]
NETLINK_ROUTE: Final[int]
NETLINK_USERSOCK: Final[int]
NETLINK_XFRM: Final[int]
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
CAN_RAW_ERR_FILTER: Final[int]
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
IPPROTO_UDPLITE: Final[int]
CAN_RAW_JOIN_FILTERS: Final[int]
CAN_J1939: Final[int]
J1939_MAX_UNICAST_ADDR: Final[int]
J1939_IDLE_ADDR: Final[int]
J1939_NO_ADDR: Final[int]
J1939_NO_NAME: Final[int]
J1939_PGN_REQUEST: Final[int]
J1939_PGN_ADDRESS_CLAIMED: Final[int]
J1939_PGN_ADDRESS_COMMANDED: Final[int]
J1939_PGN_PDU1_MAX: Final[int]
J1939_PGN_MAX: Final[int]
J1939_NO_PGN: Final[int]
SO_J1939_FILTER: Final[int]
SO_J1939_PROMISC: Final[int]
SO_J1939_SEND_PRIO: Final[int]
SO_J1939_ERRQUEUE: Final[int]
SCM_J1939_DEST_ADDR: Final[int]
SCM_J1939_DEST_NAME: Final[int]
SCM_J1939_PRIO: Final[int]
SCM_J1939_ERRQUEUE: Final[int]
J1939_NLA_PAD: Final[int]
J1939_NLA_BYTES_ACKED: Final[int]
J1939_EE_INFO_NONE: Final[int]
J1939_EE_INFO_TX_ABORT: Final[int]
J1939_FILTER_MAX: Final[int]
UDPLITE_RECV_CSCOV: Final[int]
UDPLITE_SEND_CSCOV: Final[int]
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
IPPROTO_MPTCP: Final[int]
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
SO_INCOMING_CPU: Final[int]
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
TCP_CC_INFO: Final[int]
TCP_FASTOPEN_CONNECT: Final[int]
TCP_FASTOPEN_KEY: Final[int]
TCP_FASTOPEN_NO_COOKIE: Final[int]
TCP_INQ: Final[int]
TCP_MD5SIG: Final[int]
TCP_MD5SIG_EXT: Final[int]
TCP_QUEUE_SEQ: Final[int]
TCP_REPAIR: Final[int]
TCP_REPAIR_OPTIONS: Final[int]
TCP_REPAIR_QUEUE: Final[int]
TCP_REPAIR_WINDOW: Final[int]
TCP_SAVED_SYN: Final[int]
TCP_SAVE_SYN: Final[int]
TCP_THIN_DUPACK: Final[int]
TCP_THIN_LINEAR_TIMEOUTS: Final[int]
TCP_TIMESTAMP: Final[int]
TCP_TX_DELAY: Final[int]
TCP_ULP: Final[int]
TCP_ZEROCOPY_RECEIVE: Final[int]
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
SO_BINDTOIFINDEX: Final[int]
NI_IDN: Final[int]
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
IP_ADD_SOURCE_MEMBERSHIP: Final[int]
IP_BLOCK_SOURCE: Final[int]
IP_DROP_SOURCE_MEMBERSHIP: Final[int]
IP_PKTINFO: Final[int]
IP_UNBLOCK_SOURCE: Final[int]
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
ETHERTYPE_ARP: Final[int]
ETHERTYPE_IP: Final[int]
ETHERTYPE_IPV6: Final[int]
ETHERTYPE_VLAN: Final[int]
_CMSG = tuple[int, int, bytes]
_CMSGArg = tuple[int, int, ReadableBuffer]
_Address = tuple[Any, ...] | str | ReadableBuffer
_RetAddress = Any
ETH_P_ALL: Final[int]
EBADF: Final[int]
EAGAIN: Final[int]
EWOULDBLOCK: Final[int]
error = OSError
class herror(error):
 ...
class gaierror(error):
 ...
timeout = TimeoutError
class AddressFamily(IntEnum):
 AF_INET = 2
 AF_INET6 = 10
 AF_APPLETALK = 5
 AF_IPX = 4
 AF_SNA = 22
 AF_UNSPEC = 0
 AF_IRDA = 23
 AF_ROUTE = 16
 AF_UNIX = 1
 AF_ASH = 18
 AF_ATMPVC = 8
 AF_ATMSVC = 20
 AF_AX25 = 3
 AF_BRIDGE = 7
 AF_ECONET = 19
 AF_KEY = 15
 AF_LLC = 26
 AF_NETBEUI = 13
 AF_NETROM = 6
 AF_PPPOX = 24
 AF_ROSE = 11
 AF_SECURITY = 14
 AF_WANPIPE = 25
 AF_X25 = 9
 AF_CAN = 29
 AF_PACKET = 17
 AF_RDS = 21
 AF_TIPC = 30
 AF_ALG = 38
 AF_NETLINK = 16
 AF_VSOCK = 40
 AF_QIPCRTR = 42
AF_INET: Final
AF_INET6: Final
AF_APPLETALK: Final
AF_DECnet: Final
AF_IPX: Final
AF_SNA: Final
AF_UNSPEC: Final
AF_IRDA: Final
AF_ROUTE: Final
AF_UNIX: Final
AF_ASH: Final
AF_ATMPVC: Final
AF_ATMSVC: Final
AF_AX25: Final
AF_BRIDGE: Final
AF_ECONET: Final
AF_KEY: Final
AF_LLC: Final
AF_NETBEUI: Final
AF_NETROM: Final
AF_PPPOX: Final
AF_ROSE: Final
AF_SECURITY: Final
AF_WANPIPE: Final
AF_X25: Final
AF_CAN: Final
AF_PACKET: Final
AF_RDS: Final
AF_TIPC: Final
AF_ALG: Final
AF_NETLINK: Final
AF_VSOCK: Final
AF_QIPCRTR: Final
class SocketKind(IntEnum):
 SOCK_STREAM = 1
 SOCK_DGRAM = 2
 SOCK_RAW = 3
 SOCK_RDM = 4
 SOCK_SEQPACKET = 5
 SOCK_CLOEXEC = 524288
 SOCK_NONBLOCK = 2048
SOCK_STREAM: Final
SOCK_DGRAM: Final
SOCK_RAW: Final
SOCK_RDM: Final
SOCK_SEQPACKET: Final
SOCK_CLOEXEC: Final
SOCK_NONBLOCK: Final
class MsgFlag(IntFlag):
 MSG_CTRUNC = 8
 MSG_DONTROUTE = 4
 MSG_OOB = 1
 MSG_PEEK = 2
 MSG_TRUNC = 32
 MSG_WAITALL = 256
 MSG_ERRQUEUE = 8192
 MSG_CMSG_CLOEXEC = 1073741821
 MSG_CONFIRM = 2048
 MSG_FASTOPEN = 536870912
 MSG_MORE = 32768
 MSG_DONTWAIT = 64
 MSG_EOR = 128
 MSG_NOSIGNAL = 16384
MSG_CTRUNC: Final
MSG_DONTROUTE: Final
MSG_OOB: Final
MSG_PEEK: Final
MSG_TRUNC: Final
MSG_WAITALL: Final
MSG_ERRQUEUE: Final
MSG_DONTWAIT: Final
MSG_EOR: Final
MSG_NOSIGNAL: Final
MSG_CMSG_CLOEXEC: Final
MSG_CONFIRM: Final
MSG_FASTOPEN: Final
MSG_MORE: Final
class AddressInfo(IntFlag):
 AI_ADDRCONFIG = 32
 AI_ALL = 16
 AI_CANONNAME = 2
 AI_NUMERICHOST = 4
 AI_NUMERICSERV = 1024
 AI_PASSIVE = 1
 AI_V4MAPPED = 8
AI_ADDRCONFIG: Final
AI_ALL: Final
AI_CANONNAME: Final
AI_NUMERICHOST: Final
AI_NUMERICSERV: Final
AI_PASSIVE: Final
AI_V4MAPPED: Final
class _SendableFile(Protocol):
 def read(self, size: int, /) -> bytes: ...
 def seek(self, offset: int, /) -> object: ...
class socket(_socket.socket):
 def __init__(self, family: AddressFamily | int=..., type: SocketKind | int=..., proto: int=..., fileno: int | None=...): ...
 def __enter__[Self](self) -> Self: ...
 def __exit__(self, *args: Unused): ...
 def dup[Self](self) -> Self: ...
 def accept(self) -> tuple[socket, _RetAddress]: ...
 @overload
 def makefile(self, mode: Literal['b', 'rb', 'br', 'wb', 'bw', 'rwb', 'rbw', 'wrb', 'wbr', 'brw', 'bwr'], buffering: Literal[0], *, encoding: str | None=..., errors: str | None=..., newline: str | None=...) -> SocketIO: ...
 @overload
 def makefile(self, mode: Literal['rwb', 'rbw', 'wrb', 'wbr', 'brw', 'bwr'], buffering: Literal[-1, 1] | None=..., *, encoding: str | None=..., errors: str | None=..., newline: str | None=...) -> BufferedRWPair: ...
 @overload
 def makefile(self, mode: Literal['rb', 'br'], buffering: Literal[-1, 1] | None=..., *, encoding: str | None=..., errors: str | None=..., newline: str | None=...) -> BufferedReader: ...
 @overload
 def makefile(self, mode: Literal['wb', 'bw'], buffering: Literal[-1, 1] | None=..., *, encoding: str | None=..., errors: str | None=..., newline: str | None=...) -> BufferedWriter: ...
 @overload
 def makefile(self, mode: Literal['b', 'rb', 'br', 'wb', 'bw', 'rwb', 'rbw', 'wrb', 'wbr', 'brw', 'bwr'], buffering: int, *, encoding: str | None=..., errors: str | None=..., newline: str | None=...) -> IOBase: ...
 @overload
 def makefile(self, mode: Literal['r', 'w', 'rw', 'wr', '']=..., buffering: int | None=..., *, encoding: str | None=..., errors: str | None=..., newline: str | None=...) -> TextIOWrapper: ...
 def sendfile(self, file: _SendableFile, offset: int=..., count: int | None=...) -> int: ...
 @property
 def family(self) -> AddressFamily: ...
 @property
 def type(self) -> SocketKind: ...
 def get_inheritable(self) -> bool: ...
 def set_inheritable(self, inheritable: bool): ...
def fromfd(fd: SupportsIndex, family: AddressFamily | int, type: SocketKind | int, proto: int=...) -> socket: ...
def send_fds(sock: socket, buffers: Iterable[ReadableBuffer], fds: Iterable[int], flags: Unused=..., address: Unused=...) -> int: ...
def recv_fds(sock: socket, bufsize: int, maxfds: int, flags: int=...) -> tuple[bytes, list[int], int, Any]: ...
def socketpair(family: int | AddressFamily | None=..., type: SocketType | int=..., proto: int=...) -> tuple[socket, socket]: ...
class SocketIO(RawIOBase):
 def __init__(self, sock: socket, mode: Literal['r', 'w', 'rw', 'rb', 'wb', 'rwb']): ...
 def readinto(self, b: WriteableBuffer) -> int | None: ...
 def write(self, b: ReadableBuffer) -> int | None: ...
 @property
 def name(self) -> int: ...
 @property
 def mode(self) -> Literal['rb', 'wb', 'rwb']: ...
def getfqdn(name: str=...) -> str: ...
def create_connection(address: tuple[str | None, int], timeout: float | None=..., source_address: _Address | None=..., *, all_errors: bool=...) -> socket: ...
def has_dualstack_ipv6() -> bool: ...
def create_server(address: _Address, *, family: int=..., backlog: int | None=..., reuse_port: bool=..., dualstack_ipv6: bool=...) -> socket: ...
def getaddrinfo(host: bytes | str | None, port: bytes | str | int | None, family: int=..., type: int=..., proto: int=..., flags: int=...) -> list[tuple[AddressFamily, SocketKind, int, str, tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]]]: ...
